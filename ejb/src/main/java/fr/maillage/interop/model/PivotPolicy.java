package fr.maillage.interop.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The identifier of the organisation: SIRET, SIREN, RNA or RIDET. */
public final class PivotPolicy {

    private static final Pattern ADMITTED = Pattern.compile("[A-Z0-9]{9,14}");
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
        BAD
    }

    /**
     * @param verdict what it is
     * @param value the identifier to keep; null when there is none
     */
    public record Pivot(Verdict verdict, String value) {}

    /** Reads an identifier; spaces do not count. */
    public static Pivot read(String text) {
        String compact = text.replaceAll("[\\s\\u00A0]+", "").toUpperCase(Locale.ROOT);
        if (SAME.matcher(compact).matches()) {
            return new Pivot(Verdict.DUMMY, null);
        }
        if (ADMITTED.matcher(compact).matches()) {
            return new Pivot(Verdict.GOOD, compact);
        }
        Matcher leading = LEADING_SIRET.matcher(compact);
        return leading.matches() ? new Pivot(Verdict.CLEANED, leading.group(1)) : new Pivot(Verdict.BAD, null);
    }
}
