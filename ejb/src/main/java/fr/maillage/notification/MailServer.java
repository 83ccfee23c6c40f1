package fr.maillage.notification;

/** Tells if messages can leave. */
public enum MailServer {
    /** The operator has named a server. */
    NAMED,
    /** None is named: messages wait. */
    NONE,
    /** Name that is no address of a mail server: messages wait. */
    UNREADABLE
}
