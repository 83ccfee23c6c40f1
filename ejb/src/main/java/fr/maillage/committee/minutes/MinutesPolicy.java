package fr.maillage.committee.minutes;

import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import java.time.LocalDate;

/** The rules of minutes. */
final class MinutesPolicy {

    /** As many characters as are written of an item. */
    static final int LONGEST_TEXT = 20_000;

    private static final int SHOWN = 100;

    private MinutesPolicy() {}

    /**
     * Gives a typed text in normal form.
     *
     * @param typed null for nothing
     * @throws Problem INVALID where it is too long
     */
    static String text(String typed) {
        return PlainText.visible(within("text", lines(typed), LONGEST_TEXT));
    }

    /**
     * Gives the correction that somebody wants; null where she approves.
     *
     * @throws Problem INVALID where it is missing or too long
     */
    static String correction(MinutesAnswerCode answer, String typed) {
        if (answer == MinutesAnswerCode.APPROVES) {
            return null;
        }
        String visible = PlainText.visible(within("correction", lines(typed), MinutesAnswerCode.LONGEST_CORRECTION));
        if (visible.isEmpty()) {
            throw Problem.invalid("correction", "committee-minutes-correction", null);
        }
        return visible;
    }

    /**
     * The day on which minutes were approved.
     *
     * @param day null for today
     * @throws Problem INVALID for a day before the gathering, and for one to come
     */
    static LocalDate approved(LocalDate day, LocalDate heldOn, LocalDate today) {
        LocalDate on = day == null ? today : day;
        if (on.isBefore(heldOn) || on.isAfter(today)) {
            throw Problem.invalid("approvedOn", "committee-minutes-day", on.toString());
        }
        return on;
    }

    /** Forms end lines with two characters. */
    private static String lines(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    private static String within(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Problem.invalid(field, "too-long", PlainText.cut(text, SHOWN), Integer.toString(longest));
        }
        return text;
    }
}
