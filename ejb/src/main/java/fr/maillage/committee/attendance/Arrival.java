package fr.maillage.committee.attendance;

import fr.maillage.norm.EmailPolicy;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that somebody writes at the door: her address, or her last name and first name.
 *
 * @param email null where she writes none, as the others
 */
public record Arrival(String email, String lastName, String firstName, String organisation) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ORGANISATION = 200;

    /**
     * The same in normal form.
     *
     * @throws Problem INVALID with one violation per wrong field
     */
    Arrival checked() {
        List<Violation> wrong = new ArrayList<>();
        String address = line("email", email, EmailPolicy.LONGEST, wrong);
        Optional<String> normal = address == null ? Optional.empty() : EmailPolicy.normalise(address);
        if (address != null && normal.isEmpty()) {
            wrong.add(Violation.of("email", "email", address));
        }
        Arrival checked = new Arrival(
                normal.orElse(null),
                line("lastName", lastName, LONGEST_NAME, wrong),
                line("firstName", firstName, LONGEST_NAME, wrong),
                line("organisation", organisation, LONGEST_ORGANISATION, wrong));
        if (wrong.isEmpty() && address == null) {
            wrong.addAll(checked.missing());
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return checked;
    }

    /** Gives her name on the list. */
    String name() {
        return lastName == null || firstName == null ? email : firstName + " " + lastName;
    }

    /** Her names in either order, as lists are compared with them; none where one of them is missing. */
    Set<String> names() {
        return lastName == null || firstName == null
                ? Set.of()
                : Set.of(PlainText.words(firstName + " " + lastName), PlainText.words(lastName + " " + firstName));
    }

    /** Tells which parts of her name are missing. */
    private List<Violation> missing() {
        List<Violation> missing = new ArrayList<>();
        if (lastName == null) {
            missing.add(Violation.of("lastName", "committee-arrival-who", null));
        }
        if (firstName == null) {
            missing.add(Violation.of("firstName", "committee-arrival-who", null));
        }
        return missing;
    }

    private static String line(String field, String text, int longest, List<Violation> wrong) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest) {
            wrong.add(Violation.of(field, "too-long", PlainText.cut(text, longest), String.valueOf(longest)));
            return null;
        }
        String visible = PlainText.line(text);
        return visible.isEmpty() ? null : visible;
    }
}
