package fr.maillage.diagnosis;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class DiagnosisPatterns {

    /** A code of a theme: words of small letters and digits, parted by hyphens and dots. */
    public static final TextPattern THEME_CODE = TextPattern.of(TextPattern.CODE, "[a-z0-9]++(?:[.-][a-z0-9]++)*+");

    /** A French telephone number as people write it. */
    public static final TextPattern PHONE = TextPattern.of(
            TextPattern.LINE, "(?<![0-9])(?:\\+33|0033|0)[ .\u00A0-]?[1-9](?:[ .\u00A0-]?[0-9]{2}){4}(?![0-9])");

    public static final TextPattern EMAIL =
            TextPattern.of(TextPattern.LINE, "[^\\s@]{1,64}@[^\\s@.]{1,63}\\.[^\\s@]{2,63}");

    /** A number and a kind of street. */
    public static final TextPattern ADDRESS = TextPattern.of(
            TextPattern.LINE,
            "(?iu)(?<![0-9])[0-9]{1,4} ?(?:bis|ter)?,? (?:rue|avenue|av|boulevard|bd|impasse|all[ée]e|place|chemin|cit[ée]"
                    + "|square|quai|cours|passage|r[ée]sidence|route|sente|villa)(?!\\p{L})");

    /** A word, or what ends a sentence. */
    public static final TextPattern WORD = TextPattern.of(TextPattern.LINE, "[\\p{L}]+(?:[-'’][\\p{L}]+)*|[.!?…:«“]");

    private DiagnosisPatterns() {}
}
