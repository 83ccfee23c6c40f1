package fr.maillage.plan.scheme;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When a version may be submitted and adopted. */
final class AdoptionPolicy {

    private static final int FIRST_YEAR = 2000;
    private static final int ASSEMBLY = 200;
    private static final int DELIBERATION = 100;

    private AdoptionPolicy() {}

    /**
     * The day on which a version is submitted.
     *
     * @throws Problem INVALID for one to come or before the year 2000
     */
    static LocalDate submission(LocalDate day, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        day("submittedOn", day, today, wrong);
        refuse(wrong);
        return day;
    }

    /**
     * An adoption in normal form.
     *
     * @param submitted when the version was
     * @param before when the version in force was adopted; null where none is
     * @throws Problem INVALID with one violation per wrong or missing value
     */
    static Adoption adoption(Adoption input, LocalDate submitted, LocalDate before, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate day = input.adoptedOn();
        day("adoptedOn", day, today, wrong);
        if (wrong.isEmpty() && day.isBefore(submitted)) {
            wrong.add(Violation.of("adoptedOn", "plan-adopted-before", day.toString(), submitted.toString()));
        } else if (wrong.isEmpty() && before != null && day.isBefore(before)) {
            wrong.add(Violation.of("adoptedOn", "plan-adopted-before-last", day.toString(), before.toString()));
        }
        Adoption adoption = new Adoption(
                day,
                text("assembly", input.assembly(), ASSEMBLY, wrong),
                text("deliberation", input.deliberation(), DELIBERATION, wrong));
        refuse(wrong);
        return adoption;
    }

    private static void day(String field, LocalDate day, LocalDate today, List<Violation> wrong) {
        if (day == null) {
            wrong.add(Violation.of(field, "required", null));
        } else if (day.isAfter(today)) {
            wrong.add(Violation.of(field, "plan-future", day.toString()));
        } else if (day.getYear() < FIRST_YEAR) {
            wrong.add(Violation.of(field, "plan-past", day.toString(), Integer.toString(FIRST_YEAR)));
        }
    }

    private static String text(String field, String text, int longest, List<Violation> wrong) {
        if (text == null || text.isBlank()) {
            wrong.add(Violation.of(field, "required", null));
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > longest) {
            wrong.add(Violation.of(field, "too-long", stripped, Integer.toString(longest)));
        }
        return stripped;
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }
}
