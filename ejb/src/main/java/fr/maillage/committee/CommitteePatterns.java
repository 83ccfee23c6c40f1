package fr.maillage.committee;

import fr.maillage.shared.TextPattern;

/** Patterns that committees look for. */
public final class CommitteePatterns {

    private static final String MINUTES = "(?:comptes? rendus?|proces verba(?:l|ux))";

    private static final String APPROVED = "(?:approuve|adopte|valide)";

    /** A whole sentence, in plain words, by which minutes are approved. */
    public static final TextPattern MINUTES_APPROVED = TextPattern.of(
            TextPattern.LINE,
            "(?:les? )?" + MINUTES + "(?: [a-z0-9]{1,40}){0,12} (?:est|sont) (?:[a-z]{1,40} ){0,2}" + APPROVED
                    + "e?s?(?: (?:a l unanimite|a la majorite|par consensus|sans [a-z]{1,40}))?"
                    + "|approbation d(?:u|es) " + MINUTES + "(?: [a-z0-9]{1,40}){0,12}"
                    + "|(?:[a-z0-9]{1,40} ){1,6}" + APPROVED + "(?:nt)? les? " + MINUTES + "(?: [a-z0-9]{1,40}){0,12}");

    /** A year of this century and a month, and perhaps a day, not amid other digits: {@code CT-2026-06}, {@code 20260611}. */
    public static final TextPattern MEETING_DAY =
            TextPattern.of(TextPattern.CODE, "(?<!\\d)(20\\d\\d)([-_./ ]?)(0[1-9]|1[0-2])(?:\\2(\\d\\d))?(?!\\d)");

    private CommitteePatterns() {}
}
