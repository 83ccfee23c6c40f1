package fr.maillage.moderation;

/** Where a report of an error stands. */
public enum ErrorStatus {
    OPEN,
    /** It was right. */
    ACCEPTED,
    /** It was not. */
    REFUSED
}
