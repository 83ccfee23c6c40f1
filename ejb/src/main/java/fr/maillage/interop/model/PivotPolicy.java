package fr.maillage.interop.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The identifier of the organisation: SIRET, SIREN, RNA or RIDET. */
public final class PivotPolicy {

    /** The schema's own rule, which lets more pass than it names. */
    private static final Pattern ADMITTED = Pattern.compile("[A-Z0-9]{9,14}");

    private static final Pattern SIRET_OR_RNA = Pattern.compile("\\d{14}|W[A-Z0-9]{9}");
    private static final Pattern RIDET = Pattern.compile("\\d{9,10}");
    private static final Pattern SAME = Pattern.compile("(\\w)\\1*");
    private static final Pattern LEADING_SIRET = Pattern.compile("(\\d{14})\\D.*");

    private PivotPolicy() {}

    /** How an identifier reads. */
    public enum Verdict {
        GOOD,
        /** A filler that producers write where they know no identifier: the same character throughout. */
        DUMMY,
        /** A SIRET with something behind it. */
        CLEANED,
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
     * Reads an identifier; spaces do not count.
     *
     * @param caledonian whether the place is in New Caledonia, where a RIDET looks like a SIREN elsewhere
     */
    public static Pivot read(String text, boolean caledonian) {
        String compact = text.replaceAll("[\\s\\u00A0]+", "").toUpperCase(Locale.ROOT);
        if (SAME.matcher(compact).matches()) {
            return new Pivot(Verdict.DUMMY, null);
        }
        if (SIRET_OR_RNA.matcher(compact).matches()
                || caledonian && RIDET.matcher(compact).matches()) {
            return new Pivot(Verdict.GOOD, compact);
        }
        if (ADMITTED.matcher(compact).matches()) {
            return new Pivot(Verdict.OTHER, null);
        }
        Matcher leading = LEADING_SIRET.matcher(compact);
        return leading.matches() ? new Pivot(Verdict.CLEANED, leading.group(1)) : new Pivot(Verdict.BAD, null);
    }
}
