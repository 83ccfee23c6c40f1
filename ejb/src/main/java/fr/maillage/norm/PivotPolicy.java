package fr.maillage.norm;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The identifier of an organisation: SIRET, RNA or, in New Caledonia, RIDET (national column {@code pivot}).
 */
public final class PivotPolicy {

    private static final int LONGEST = 100;

    /** La Poste ran out of keys: its establishments are checked by another sum. */
    private static final String LA_POSTE = "356000000";

    private PivotPolicy() {}

    /** Reading of an identifier; only the first two are kept. */
    public enum Verdict {
        GOOD,
        /** A SIRET with something behind it. */
        CLEANED,
        /** A filler that producers write where they know no identifier: the same character throughout. */
        DUMMY,
        /** A SIRET whose key does not fit: a digit was mistyped. */
        WRONG_KEY,
        /** The schema's pattern lets it pass, but it is none of the identifiers that the schema names: a SIREN. */
        OTHER,
        BAD
    }

    /**
     * @param verdict what it is
     * @param value the identifier to keep; null when there is none
     */
    public record Pivot(Verdict verdict, String value) {}

    /**
     * Reads an identifier; spaces, dots and case do not count, nor the {@code .0} of spreadsheets.
     *
     * @param caledonian whether the place is in New Caledonia, where a RIDET looks like a SIREN elsewhere
     */
    public static Pivot read(String text, boolean caledonian) {
        String compact = compact(text);
        if (compact.length() > LONGEST) {
            return new Pivot(Verdict.BAD, null);
        }
        if (NormPatterns.ONE_CHARACTER.matcher(compact).matches()) {
            return new Pivot(Verdict.DUMMY, null);
        }
        if (NormPatterns.SIRET.matcher(compact).matches()) {
            return siret(compact, Verdict.GOOD);
        }
        if (NormPatterns.RNA.matcher(compact).matches()
                || caledonian && NormPatterns.RIDET.matcher(compact).matches()) {
            return new Pivot(Verdict.GOOD, compact);
        }
        if (NormPatterns.NATIONAL_PIVOT.matcher(compact).matches()) {
            return new Pivot(Verdict.OTHER, null);
        }
        Matcher leading = NormPatterns.LEADING_SIRET.matcher(compact);
        return leading.matches() ? siret(leading.group(1), Verdict.CLEANED) : new Pivot(Verdict.BAD, null);
    }

    private static Pivot siret(String digits, Verdict verdict) {
        if (NormPatterns.ONE_CHARACTER.matcher(digits).matches()) {
            return new Pivot(Verdict.DUMMY, null);
        }
        return keyHolds(digits) ? new Pivot(verdict, digits) : new Pivot(Verdict.WRONG_KEY, null);
    }

    /**
     * The identifier that a text means; where it means none, the text without what people write between the digits, so
     * that the rules can name it. Null stays null.
     */
    public static String normalise(String text) {
        if (text == null) {
            return null;
        }
        String kept = read(text, true).value();
        return kept == null ? compact(text) : kept;
    }

    private static String compact(String text) {
        String written = WrittenLine.of(text);
        return written.length() > LONGEST
                ? written
                : NormPatterns.BETWEEN_CHARACTERS
                        .matcher(Numerals.whole(written))
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT);
    }

    /**
     * The rule that an identifier breaks, its key aside; empty when it is well formed.
     *
     * @param pivot normalised
     * @param caledonian whether the place is in New Caledonia, whose RIDET looks like a SIREN elsewhere
     */
    public static Optional<String> brokenRule(String pivot, boolean caledonian) {
        return switch (read(pivot, caledonian).verdict()) {
            case GOOD -> Optional.empty();
            case WRONG_KEY ->
                NormPatterns.SIRET.matcher(pivot).matches() ? Optional.empty() : Optional.of("pivot-form");
            case DUMMY -> Optional.of("pivot-zeros");
            case OTHER -> Optional.of(NormPatterns.RIDET.matcher(pivot).matches() ? "pivot-siren" : "pivot-form");
            case CLEANED, BAD -> Optional.of("pivot-form");
        };
    }

    /** Tells if a SIRET's key is right (Luhn; for La Poste the sum of digits is a multiple of five). */
    public static boolean keyHolds(String pivot) {
        if (pivot.length() > LONGEST || !NormPatterns.SIRET.matcher(pivot).matches() || luhn(pivot)) {
            return true;
        }
        return pivot.startsWith(LA_POSTE) && pivot.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
