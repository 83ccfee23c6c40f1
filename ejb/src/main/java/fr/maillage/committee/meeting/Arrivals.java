package fr.maillage.committee.meeting;

import fr.maillage.committee.Presence;
import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Finds on the sheet of a gathering who comes in. */
final class Arrivals {

    private static final String FIELD = "member";
    private static final int TOLD = 5;

    private Arrivals() {}

    /** Who is not there yet. */
    static List<SheetRow> away(List<SheetRow> sheet) {
        return sheet.stream()
                .filter(row -> !Presence.PRESENT.code().equals(row.presence()))
                .toList();
    }

    /** Gives the words by which she is offered: her name, with whom she represents. */
    static String label(SheetRow row) {
        return row.actor() == null ? row.name() : row.name() + " – " + row.actor();
    }

    /**
     * Whom somebody means.
     *
     * @param typed her name as offered, or words that only one of those who are away has; null for nothing
     * @throws Problem INVALID for nothing, for nobody, and for more than one
     */
    static SheetRow meant(List<SheetRow> sheet, String typed) {
        String letters = PlainText.letters(Objects.requireNonNullElse(typed, "").strip());
        if (letters.isEmpty()) {
            throw Problem.invalid(FIELD, "required", null);
        }
        List<SheetRow> away = away(sheet);
        List<SheetRow> named = away.stream()
                .filter(row -> PlainText.letters(label(row)).equals(letters)
                        || PlainText.letters(row.name()).equals(letters))
                .toList();
        List<SheetRow> found = named.isEmpty()
                ? away.stream()
                        .filter(row -> PlainText.letters(label(row)).contains(letters))
                        .toList()
                : named;
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty()
                ? Problem.invalid(FIELD, "committee-meeting-member-none", typed)
                : Problem.invalid(
                        FIELD,
                        "committee-meeting-member-many",
                        typed,
                        found.stream().limit(TOLD).map(Arrivals::label).collect(Collectors.joining(" ; ")));
    }
}
