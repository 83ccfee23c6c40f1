package fr.maillage.intake;

import fr.maillage.mapping.model.DatePolicy;
import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cells of files mean, whatever the kind of record. */
public final class IntakeCells {

    private IntakeCells() {}

    /**
     * A day in any of the forms that files have.
     *
     * @param wrong takes what is none
     * @return null for nothing
     */
    public static LocalDate day(String field, String text, List<Violation> wrong) {
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = DatePolicy.parse(text);
        if (day.isEmpty()) {
            wrong.add(Violation.of(field, "import.date-format", text));
        }
        return day.orElse(null);
    }

    /** The values of a cell that has several, parted by bars, else by semicolons, else by commas; none for null. */
    public static List<String> parts(String cell) {
        return cell == null
                ? List.of()
                : Stream.of(Parts.of(cell, cell.contains("|") ? "|" : cell.contains(";") ? ";" : ","))
                        .map(TextPolicy::line)
                        .filter(part -> part != null)
                        .toList();
    }
}
