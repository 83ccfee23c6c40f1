package fr.maillage.notification;

/** Where a message stands. */
public enum MessageState {
    /** To be sent, at once or after a failed attempt. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it for good, or too often. */
    FAILED,
    /** Not sent: its recipient refuses messages. */
    SUPPRESSED
}
