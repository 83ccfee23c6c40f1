package fr.maillage.confirmation;

/** Where somebody stands whom a campaign writes to. */
public enum TargetState {
    WAITING,
    SENT,
    OPENED,
    ANSWERED,
    /** The mail server refused the message, or it came back. */
    UNREACHABLE,
    /** Wants no messages. */
    REFUSED,
    NO_ADDRESS
}
