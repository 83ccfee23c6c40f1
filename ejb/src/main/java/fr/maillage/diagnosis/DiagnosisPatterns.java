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

    /** The name of a question or of a choice of a survey. */
    public static final TextPattern QUESTION_NAME =
            TextPattern.of(TextPattern.CODE, "[\\p{L}0-9_][\\p{L}0-9_.-]{0,39}");

    public static final TextPattern WHOLE_NUMBER = TextPattern.of(TextPattern.LINE, "-?[0-9]{1,9}");

    public static final TextPattern DECIMAL_NUMBER =
            TextPattern.of(TextPattern.LINE, "-?[0-9]{1,9}(?:[.,][0-9]{1,6})?");

    /** A type of XLSForm that chooses from a list: one (group 1) or several (group 2) of a list (group 3). */
    public static final TextPattern XLSFORM_SELECT = TextPattern.of(
            TextPattern.LINE,
            "^(?:(select_one|select one from|select one)|(select_multiple|select multiple from|select all that apply from"
                    + "|select all that apply)) ([^ ]{1,100})$");

    /** A condition of XLSForm that sets an answer against a value. */
    public static final TextPattern XLSFORM_COMPARED = TextPattern.of(
            TextPattern.LINE,
            "\\$\\{([^{}$]{1,60})\\} {0,5}(!=|<=|>=|=|<|>) {0,5}(?:'([^']{0,100})'|\"([^\"]{0,100})\"|(-?[0-9]{1,9}(?:[.][0-9]{1,6})?))");

    /** A condition of XLSForm on a choice that is ticked, or not. */
    public static final TextPattern XLSFORM_SELECTED = TextPattern.of(
            TextPattern.LINE,
            "(not\\( {0,5})?selected\\( {0,5}\\$\\{([^{}$]{1,60})\\} {0,5}, {0,5}['\"]([^'\"]{0,100})['\"] {0,5}\\)( {0,5}\\))?");

    private DiagnosisPatterns() {}
}
