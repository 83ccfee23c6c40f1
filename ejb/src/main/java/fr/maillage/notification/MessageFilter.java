package fr.maillage.notification;

/**
 * Limits of a list of messages; each part may be null (or blank) for "any".
 *
 * @param text a part of the recipient's address or of the subject
 * @param about the kind of record that a message is about, such as {@code campaign-target}
 */
public record MessageFilter(MessageState state, String text, String about) {

    /** Every message. */
    public static final MessageFilter NONE = new MessageFilter(null, null, null);
}
