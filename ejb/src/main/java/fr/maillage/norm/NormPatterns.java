package fr.maillage.norm;

import fr.maillage.shared.TextPattern;

/** The patterns of values. Each is given texts of a bounded length only. */
public final class NormPatterns {

    /** Characters between the digits of numbers: spaces of all kinds, dots, dashes, slashes, brackets. */
    static final TextPattern BETWEEN_DIGITS = TextPattern.of(TextPattern.LINE, "[\\s\\p{Z}\\p{Pd}.()/_]+");

    /** The same in the identifiers of organisations, which nobody puts in brackets. */
    static final TextPattern BETWEEN_CHARACTERS = TextPattern.of(TextPattern.LINE, "[\\s\\p{Z}\\p{Pd}.]+");

    static final TextPattern SPACES = TextPattern.of(TextPattern.LINE, "[\\s\\p{Z}]+");
    /** As {@link #SPACES}, with the mark that some files begin with. */
    static final TextPattern LINE_SPACES = TextPattern.of(TextPattern.LINE, "[\\s\\p{Z}\\x{FEFF}]+");

    static final TextPattern CONTROLS = TextPattern.of(TextPattern.LINE, "[\\p{Cc}&&[^\\s]]+");
    static final TextPattern APOSTROPHES = TextPattern.of(TextPattern.LINE, "[\\u2019\\u2018\\u02BC\\u00B4`]");

    /** A whole number that a spreadsheet wrote as a decimal one. */
    static final TextPattern WHOLE_DECIMAL = TextPattern.of(TextPattern.LINE, "(\\d{1,20})[.,]0{1,6}");
    /** The same as Java and XLSX write large numbers. */
    static final TextPattern SCIENTIFIC = TextPattern.of(TextPattern.LINE, "(\\d)[.,](\\d{1,19})[eE]\\+?0?(\\d{1,2})");

    /** The rule of the national schema. */
    static final TextPattern NATIONAL_PHONE =
            TextPattern.of(TextPattern.LINE, "\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}");

    static final TextPattern TEN_DIGITS = TextPattern.of(TextPattern.LINE, "0[1-9]\\d{8}");
    /** Without the zero that a spreadsheet has dropped. */
    static final TextPattern NINE_DIGITS = TextPattern.of(TextPattern.LINE, "[1-9]\\d{8}");
    /** Without the plus that a spreadsheet has dropped. */
    static final TextPattern NO_PLUS = TextPattern.of(TextPattern.LINE, "(?:33|590|594|596|262)[1-9]\\d{8}");

    static final TextPattern GUADELOUPE = TextPattern.of(TextPattern.LINE, "0(590|690|691)\\d{6}");
    static final TextPattern GUIANA = TextPattern.of(TextPattern.LINE, "0(594|694)\\d{6}");
    static final TextPattern MARTINIQUE = TextPattern.of(TextPattern.LINE, "0(596|696|697)\\d{6}");
    static final TextPattern REUNION_MAYOTTE = TextPattern.of(TextPattern.LINE, "0(262|263|269|639|692|693)\\d{6}");
    /** The mobile ranges of France and of its overseas territories, in the international form. */
    static final TextPattern MOBILE = TextPattern.of(
            TextPattern.LINE,
            "\\+33[67]\\d{1,8}|\\+262(?:692|693|639)\\d{1,6}|\\+590(?:690|691)\\d{1,6}|\\+594694\\d{1,6}|\\+59669[67]\\d{1,6}");

    static final TextPattern SIRET = TextPattern.of(TextPattern.LINE, "\\d{14}");
    static final TextPattern LEADING_SIRET = TextPattern.of(TextPattern.LINE, "(?s)^(\\d{14})\\D.*");
    static final TextPattern RNA = TextPattern.of(TextPattern.LINE, "W[0-9A-Z]{9}");
    static final TextPattern RIDET = TextPattern.of(TextPattern.LINE, "\\d{9,10}");
    /** The rule of the national schema, which lets more pass than it names. */
    static final TextPattern NATIONAL_PIVOT = TextPattern.of(TextPattern.LINE, "[A-Z0-9]{9,14}");

    static final TextPattern ONE_CHARACTER = TextPattern.of(TextPattern.LINE, "(\\w)\\1*");

    static final TextPattern EMAIL = TextPattern.of(
            320, "[^\\s@|;,<>()\"]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");

    static final TextPattern SCHEME = TextPattern.of(TextPattern.LINE, "(?s)^([a-zA-Z][a-zA-Z0-9+.-]{0,20}):.*");
    static final TextPattern HOST =
            TextPattern.of(TextPattern.LINE, "(?:[\\p{L}\\p{N}_-]{1,63}\\.){1,10}[\\p{L}][\\p{L}\\p{N}-]{1,62}");

    static final TextPattern DEGREES =
            TextPattern.of(TextPattern.LINE, "[+-]?\\d{1,3}(?:[.,]\\d{0,20})?(?:[eE]-\\d{1,2})?");

    /** A number with a space between its thousands, as people write it. */
    static final TextPattern THOUSANDS =
            TextPattern.of(TextPattern.LINE, "[+-]?[0-9]{1,3}(?: [0-9]{3}){1,9}(?:[.,][0-9]{1,30})?");

    /** A number without spaces. */
    static final TextPattern DECIMAL = TextPattern.of(TextPattern.LINE, "[0-9]{1,30}(?:[.,][0-9]{1,30})?");

    static final TextPattern POSTAL_CODE = TextPattern.of(TextPattern.LINE, "\\d{5}");
    static final TextPattern FOUR_DIGITS = TextPattern.of(TextPattern.LINE, "\\d{4}");
    static final TextPattern INSEE_CODE = TextPattern.of(TextPattern.LINE, "(?:[013-9]\\d|2[AB1-9])\\d{3}");
    /** The first postal code in a text that letters follow: {@code BP 90012 38000 Grenoble} has 38000. */
    static final TextPattern CODE_BEFORE_TOWN =
            TextPattern.of(TextPattern.LINE, "(?<![\\p{L}\\p{N}_])\\d{5}(?=[\\s,;-]{1,5}\\p{L})");

    static final TextPattern CODE_IN_TEXT =
            TextPattern.of(TextPattern.LINE, "(?<![\\p{L}\\p{N}_])\\d{5}(?![\\p{L}\\p{N}_])");
    static final TextPattern CEDEX = TextPattern.of(TextPattern.LINE, "(?i)\\sc[eé]dex(?:\\s\\d{1,2})?$");

    /** Two digits that others follow. */
    static final TextPattern PAIRS = TextPattern.of(TextPattern.CODE, "(..)(?=.)");

    public static final TextPattern TEXT_APOSTROPHES =
            TextPattern.of(TextPattern.TEXT, "[\\u2019\\u2018\\u02BC\\u00B4`]");

    public static final TextPattern TEXT_SPACES =
            TextPattern.of(TextPattern.TEXT, "[\\s\\u00A0\\u202F\\u2007\\uFEFF]+");

    public static final TextPattern TEXT_CONTROLS = TextPattern.of(TextPattern.TEXT, "[\\p{Cc}&&[^\\n\\t]]");

    public static final TextPattern SPACES_BUT_BREAKS = TextPattern.of(TextPattern.TEXT, "[ \\t\\u00A0\\u202F]+");

    public static final TextPattern MARKS = TextPattern.of(TextPattern.TEXT, "\\p{M}+");

    public static final TextPattern NO_LETTERS = TextPattern.of(TextPattern.TEXT, "[^\\p{L}\\p{Nd}]+");

    /** Our own CSV files put an apostrophe before what a spreadsheet would take for a formula. */
    public static final TextPattern GUARDED = TextPattern.of(TextPattern.TEXT, "^'(?=[=+\\-@\\t\\r])");

    /** A French telephone number as people write it. */
    static final TextPattern WRITTEN_PHONE = TextPattern.of(
            TextPattern.LINE, "(?<![0-9])(?:\\+33|0033|0)[ .\u00A0-]?[1-9](?:[ .\u00A0-]?[0-9]{2}){4}(?![0-9])");

    /** Words that look like an e-mail address in a text. */
    static final TextPattern WRITTEN_EMAIL =
            TextPattern.of(TextPattern.LINE, "[^\\s@]{1,64}@[^\\s@.]{1,63}\\.[^\\s@]{2,63}");

    /** A number and a kind of street. */
    static final TextPattern STREET_ADDRESS = TextPattern.of(
            TextPattern.LINE,
            "(?iu)(?<![0-9])[0-9]{1,4} ?(?:bis|ter)?,? (?:rue|avenue|av|boulevard|bd|impasse|all[ée]e|place|chemin|cit[ée]"
                    + "|square|quai|cours|passage|r[ée]sidence|route|sente|villa)(?!\\p{L})");

    /** A word, or what ends a sentence. */
    static final TextPattern WORD = TextPattern.of(TextPattern.LINE, "[\\p{L}]+(?:[-'’][\\p{L}]+)*|[.!?…:«“]");

    private NormPatterns() {}
}
