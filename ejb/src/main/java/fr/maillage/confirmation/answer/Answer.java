package fr.maillage.confirmation.answer;

/** Answer about a record. */
public enum Answer {
    CONFIRMED,
    /** Other values were proposed. */
    CORRECTED,
    /** The place is closed; somebody looks at it. */
    CLOSED,
    /** All is right, as an officer heard by telephone. */
    TELEPHONE
}
