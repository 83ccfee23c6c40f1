package fr.maillage.intake;

import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.model.DatePolicy;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Meaning of the cells of files, whatever the kind of record. */
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

    /** A day as ISO 8601 writes it; see {@link #day}. */
    public static String date(String field, RecordRow row, List<Violation> wrong) {
        LocalDate day = day(field, row.value(field), wrong);
        return day == null ? null : day.toString();
    }

    /**
     * Reads the text of a field that a row must give.
     *
     * @param wrong takes that it says nothing
     */
    public static String required(String field, RecordRow row, List<Violation> wrong) {
        String text = row.value(field);
        if (text == null) {
            wrong.add(Violation.of(field, "required", null));
        }
        return text;
    }

    /**
     * Reads the text of a field that holds so many characters.
     *
     * @param wrong takes a longer text
     */
    public static String bounded(String field, RecordRow row, int longest, List<Violation> wrong) {
        String text = row.value(field);
        if (text != null && text.length() > longest) {
            wrong.add(Violation.of(field, "too-long", text, String.valueOf(longest)));
        }
        return text;
    }

    /**
     * The normal form of an e-mail address.
     *
     * @param wrong takes what is none
     * @return null for nothing, and for what is none
     */
    public static String email(String field, RecordRow row, List<Violation> wrong) {
        String text = row.value(field);
        Optional<String> normal = text == null ? Optional.empty() : EmailPolicy.normalise(text);
        if (text != null && normal.isEmpty()) {
            wrong.add(Violation.of(field, "email", text));
        }
        return normal.orElse(null);
    }

    /**
     * The code of one of some terms by its code or label.
     *
     * @param wrong takes a text that is none
     * @return null for nothing, and for what is none
     */
    public static String known(String field, List<KnownTerm> terms, RecordRow row, List<Violation> wrong) {
        String code = choice(terms, row.value(field));
        if (code != null && terms.stream().noneMatch(term -> term.code().equals(code))) {
            wrong.add(Violation.of(field, "unknown-value", code));
            return null;
        }
        return code;
    }

    /** The code of one of some terms by its code or label; the text itself where there is none, so that the rules name it. */
    public static String choice(List<KnownTerm> terms, String text) {
        if (text == null) {
            return null;
        }
        String letters = PlainText.letters(text);
        return terms.stream()
                .filter(term -> term.code().equals(text)
                        || PlainText.letters(term.label()).equals(letters))
                .map(KnownTerm::code)
                .findFirst()
                .orElse(text);
    }
}
