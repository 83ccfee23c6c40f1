package fr.maillage.notification;

import fr.maillage.norm.EmailPolicy;
import fr.maillage.shared.Problem;

/** Conditions that a message must meet before it is kept. */
final class NewMessagePolicy {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_CALENDAR = 20_000;

    private NewMessagePolicy() {}

    /** @throws Problem INVALID for a recipient that is no address, or for a text that is missing or too long */
    static void check(NewMessage message) {
        if (message.key().length() > LONGEST_KEY) {
            throw Problem.invalid("key", "too-long", message.key(), String.valueOf(LONGEST_KEY));
        }
        if (message.recipient() == null || !EmailPolicy.valid(message.recipient())) {
            throw Problem.invalid("recipient", "email", message.recipient());
        }
        checkText("subject", message.subject(), LONGEST_SUBJECT);
        checkText("text", message.text(), LONGEST_TEXT);
        if (message.calendar() != null) {
            checkText("calendar", message.calendar(), LONGEST_CALENDAR);
        }
        // Text on a further line would be a header of its own.
        if (message.subject().strip().chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("subject", "too-many-lines", message.subject(), "1");
        }
    }

    private static void checkText(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Problem.invalid(field, "required", null);
        }
        if (text.strip().length() > longest) {
            throw Problem.invalid(field, "too-long", text, String.valueOf(longest));
        }
    }
}
