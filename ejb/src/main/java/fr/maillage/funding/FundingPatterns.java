package fr.maillage.funding;

import fr.maillage.shared.TextPattern;

/** The patterns of funding. Each is given texts of a bounded length only. */
public final class FundingPatterns {

    /** Codes of contracts and lines: without spaces, so that files and addresses can name them. */
    public static final TextPattern CODE =
            TextPattern.of(TextPattern.CODE, "[\\p{L}0-9](?:[\\p{L}0-9._-]{0,38}[\\p{L}0-9])?");

    /** The years of a generation of contracts. */
    public static final TextPattern GENERATION = TextPattern.of(TextPattern.CODE, "20\\d{2}-20\\d{2}");

    private FundingPatterns() {}
}
