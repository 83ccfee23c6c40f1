package fr.maillage.deployment.intake;

import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The cells of files of activities: terms by what the forms call them, and counts of people by one column each. */
final class SupportCells {

    static final int MOST = 1000;

    private static final int MOST_MINUTES = 1440;

    /** Fields of the older form that count people, with the term that each stands for. */
    static final Map<String, String> AGES =
            Map.of("ageUnder12", "under-12", "age12", "12-18", "age18", "18-35", "age35", "35-60", "age60", "60-plus");

    static final Map<String, String> STATUSES = Map.of(
            "students",
            "student",
            "unemployed",
            "unemployed",
            "employed",
            "employed",
            "retired",
            "retired",
            "mixed",
            "mixed");

    private static final Set<String> YES = Set.of("oui", "yes", "true", "vrai");
    private static final Set<String> NO = Set.of("non", "no", "false", "faux");

    /** The classes of the older form, and those of the Coop's own pages. */
    private static final Map<String, String> DURATIONS =
            Map.of("0-30", "to-30", "30-60", "to-60", "60-120", "to-120", "120+", "over-120");

    private SupportCells() {}

    /**
     * A count of people.
     *
     * @param wrong takes what is none
     * @return what else is meant where the row says nothing or nonsense
     */
    static int count(String field, RecordRow row, int least, int otherwise, List<Violation> wrong) {
        String text = row.value(field);
        if (text == null) {
            return otherwise;
        }
        int number = number(text);
        if (number < least || number > MOST) {
            wrong.add(Violation.of(field, "deployment-count", text, "" + least, "" + MOST));
            return otherwise;
        }
        return number;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return Integer.MIN_VALUE;
        }
    }

    /** The class of a duration that is one already, or is so many minutes. */
    static String duration(RecordRow row, List<Violation> wrong) {
        String text = row.value("duration");
        if (text == null) {
            return ActivityDimension.UNKNOWN;
        }
        String known = DURATIONS.get(text.replace(" ", ""));
        if (known != null) {
            return known;
        }
        int minutes = number(text);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            wrong.add(Violation.of("duration", "deployment-activity-duration", text, "" + MOST_MINUTES));
            return ActivityDimension.UNKNOWN;
        }
        return minutes <= 30 ? "to-30" : minutes <= 60 ? "to-60" : minutes <= 120 ? "to-120" : "over-120";
    }

    /** Counts those who were sent on: none, all where the row only says yes, or the number that it says. */
    static int redirected(RecordRow row, int participants, List<Violation> wrong) {
        String text = row.value("redirected");
        if (text == null || NO.contains(text.toLowerCase(Locale.FRENCH))) {
            return 0;
        }
        if (YES.contains(text.toLowerCase(Locale.FRENCH))) {
            return participants;
        }
        int people = number(text);
        if (people < 0 || people > participants) {
            wrong.add(Violation.of("redirected", "deployment-activity-redirected", text, "" + participants));
            return 0;
        }
        return people;
    }

    /**
     * Those who got help by a term, or by a column for each term.
     *
     * @param term the one term that the row says; null for none
     * @param columns the terms of the fields that count
     */
    static Map<String, Integer> people(
            String field,
            String term,
            Map<String, String> columns,
            RecordRow row,
            int participants,
            List<Violation> wrong) {
        Map<String, Integer> people = new HashMap<>();
        int sum = 0;
        for (Map.Entry<String, String> column : columns.entrySet()) {
            int some = count(column.getKey(), row, 0, 0, wrong);
            if (some > 0) {
                people.put(column.getValue(), some);
                sum += some;
            }
        }
        if (sum > participants) {
            wrong.add(Violation.of(
                    columns.keySet().stream()
                            .filter(row.cells()::containsKey)
                            .sorted()
                            .findFirst()
                            .orElse(field),
                    "deployment-activity-people",
                    String.valueOf(sum),
                    String.valueOf(participants)));
        }
        if (sum < participants) {
            people.merge(term == null ? ActivityDimension.UNKNOWN : term, participants - sum, Integer::sum);
        }
        return people;
    }
}
