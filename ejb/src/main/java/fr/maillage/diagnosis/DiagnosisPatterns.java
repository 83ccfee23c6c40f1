package fr.maillage.diagnosis;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class DiagnosisPatterns {

    /** A code of a theme: words of small letters and digits, parted by hyphens and dots. */
    public static final TextPattern THEME_CODE = TextPattern.of(TextPattern.CODE, "[a-z0-9]++(?:[.-][a-z0-9]++)*+");

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
