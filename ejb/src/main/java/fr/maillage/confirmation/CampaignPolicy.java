package fr.maillage.confirmation;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** Rules for a campaign. */
final class CampaignPolicy {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 3000;
    private static final int LONGEST_SOURCE = 100;
    private static final int LONGEST_LABEL = 60;
    private static final int OLDEST_MONTHS = 120;
    private static final int LONGEST_LINK = 180;
    private static final int LONGEST_WAIT = 90;
    private static final int MOST_REMINDERS = 5;
    private static final int LONGEST_PERIOD = 24;

    private final List<Violation> violations = new ArrayList<>();

    /**
     * The input in normal form.
     *
     * @throws Problem INVALID with one violation per wrong field
     */
    static CampaignInput checked(CampaignInput input) {
        CampaignPolicy check = new CampaignPolicy();
        CampaignInput clean = new CampaignInput(
                check.line("name", input.name(), LONGEST_NAME, true),
                check.line("territory", input.territory(), LONGEST_NAME, true),
                check.number("months", input.months(), 0, OLDEST_MONTHS),
                check.line("source", input.source(), LONGEST_SOURCE, false),
                check.line("label", input.label(), LONGEST_LABEL, false),
                check.line("subject", input.subject(), LONGEST_NAME, true),
                check.text("text", input.text(), LONGEST_TEXT, true),
                check.number("linkDays", input.linkDays(), 1, LONGEST_LINK),
                check.number("remindDays", input.remindDays(), 1, LONGEST_WAIT),
                check.number("remindMost", input.remindMost(), 0, MOST_REMINDERS),
                check.number("everyMonths", input.everyMonths(), 0, LONGEST_PERIOD));
        if (check.violations.isEmpty() && clean.linkDays() <= clean.remindDays() * clean.remindMost()) {
            check.violations.add(Violation.of(
                    "linkDays",
                    "confirmation.link-too-short",
                    String.valueOf(clean.linkDays()),
                    String.valueOf(clean.remindDays() * clean.remindMost() + 1)));
        }
        if (!check.violations.isEmpty()) {
            throw Problem.invalid(check.violations);
        }
        return clean;
    }

    private String line(String field, String text, int longest, boolean required) {
        String clean = text(field, text, longest, required);
        if (clean != null && clean.chars().anyMatch(Character::isISOControl)) {
            violations.add(Violation.of(field, "too-many-lines", clean, "1"));
        }
        return clean;
    }

    private String text(String field, String text, int longest, boolean required) {
        String clean = text == null || text.isBlank() ? null : text.strip();
        if (clean == null && required) {
            violations.add(Violation.of(field, "required", null));
        } else if (clean != null && clean.length() > longest) {
            violations.add(Violation.of(field, "too-long", clean, String.valueOf(longest)));
        }
        return clean;
    }

    private int number(String field, int number, int least, int most) {
        if (number < least || number > most) {
            violations.add(Violation.of(
                    field, "confirmation.number", String.valueOf(number), String.valueOf(least), String.valueOf(most)));
        }
        return number;
    }
}
