package fr.maillage.plan;

import fr.maillage.shared.TextPattern;

/** The patterns of the plan. Each is given texts of a bounded length only. */
public final class PlanPatterns {

    /** Codes of frames and their lines: without spaces, so that files and addresses can name them. */
    public static final TextPattern CODE =
            TextPattern.of(TextPattern.CODE, "[\\p{L}0-9](?:[\\p{L}0-9._-]{0,38}[\\p{L}0-9])?");

    /** By which others file an action. */
    public static final TextPattern FILE_NUMBER =
            TextPattern.of(TextPattern.CODE, "[\\p{L}0-9](?:[\\p{L}0-9 ._/°-]{0,58}[\\p{L}0-9])?");

    /** Codes by which files and the API call a measure. */
    public static final TextPattern MEASURE = TextPattern.of(TextPattern.CODE, "[a-z](?:[a-z0-9_-]{0,58}[a-z0-9])?");

    private PlanPatterns() {}
}
