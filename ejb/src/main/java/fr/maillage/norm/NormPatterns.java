package fr.maillage.norm;

import java.util.regex.Pattern;

/** The patterns of values. Each is given texts of a bounded length only. */
final class NormPatterns {

    /** What stands between the digits of numbers: spaces of all kinds, dots, dashes, slashes, brackets. */
    static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Pd}.()/_]+");

    /** The same in the identifiers of organisations, which nobody puts in brackets. */
    static final Pattern BETWEEN_CHARACTERS = Pattern.compile("[\\s\\p{Z}\\p{Pd}.]+");

    static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** As {@link #SPACES}, with the mark that some files begin with. */
    static final Pattern LINE_SPACES = Pattern.compile("[\\s\\p{Z}\\x{FEFF}]+");

    static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\s]]+");
    static final Pattern APOSTROPHES = Pattern.compile("[\\u2019\\u2018\\u02BC\\u00B4`]");

    /** A whole number that a spreadsheet wrote as a decimal one. */
    static final Pattern WHOLE_DECIMAL = Pattern.compile("(\\d{1,20})[.,]0{1,6}");
    /** The same as Java and XLSX write large numbers. */
    static final Pattern SCIENTIFIC = Pattern.compile("(\\d)[.,](\\d{1,19})[eE]\\+?0?(\\d{1,2})");

    /** The rule of the national schema. */
    static final Pattern NATIONAL_PHONE = Pattern.compile("\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}");

    static final Pattern TEN_DIGITS = Pattern.compile("0[1-9]\\d{8}");
    /** Without the zero that a spreadsheet has dropped. */
    static final Pattern NINE_DIGITS = Pattern.compile("[1-9]\\d{8}");
    /** Without the plus that a spreadsheet has dropped. */
    static final Pattern NO_PLUS = Pattern.compile("(?:33|590|594|596|262)[1-9]\\d{8}");

    static final Pattern GUADELOUPE = Pattern.compile("0(590|690|691)\\d{6}");
    static final Pattern GUIANA = Pattern.compile("0(594|694)\\d{6}");
    static final Pattern MARTINIQUE = Pattern.compile("0(596|696|697)\\d{6}");
    static final Pattern REUNION_MAYOTTE = Pattern.compile("0(262|263|269|639|692|693)\\d{6}");
    /** The mobile ranges of France and of its overseas territories, in the international form. */
    static final Pattern MOBILE = Pattern.compile(
            "\\+33[67]\\d{1,8}|\\+262(?:692|693|639)\\d{1,6}|\\+590(?:690|691)\\d{1,6}|\\+594694\\d{1,6}|\\+59669[67]\\d{1,6}");

    static final Pattern SIRET = Pattern.compile("\\d{14}");
    static final Pattern LEADING_SIRET = Pattern.compile("(\\d{14})\\D.*", Pattern.DOTALL);
    static final Pattern RNA = Pattern.compile("W[0-9A-Z]{9}");
    static final Pattern RIDET = Pattern.compile("\\d{9,10}");
    /** The rule of the national schema, which lets more pass than it names. */
    static final Pattern NATIONAL_PIVOT = Pattern.compile("[A-Z0-9]{9,14}");

    static final Pattern ONE_CHARACTER = Pattern.compile("(\\w)\\1*");

    static final Pattern EMAIL = Pattern.compile(
            "[^\\s@|;,<>()\"]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");

    static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]{0,20}):.*", Pattern.DOTALL);
    static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}_-]{1,63}\\.){1,10}[\\p{L}][\\p{L}\\p{N}-]{1,62}");

    static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{0,20})?(?:[eE]-\\d{1,2})?");

    static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    static final Pattern INSEE_CODE = Pattern.compile("(?:[013-9]\\d|2[AB1-9])\\d{3}");
    /** The first postal code in a text that letters follow: {@code BP 90012 38000 Grenoble} has 38000. */
    static final Pattern CODE_BEFORE_TOWN = Pattern.compile("(?<![\\p{L}\\p{N}_])\\d{5}(?=[\\s,;-]{1,5}\\p{L})");

    static final Pattern CODE_IN_TEXT = Pattern.compile("(?<![\\p{L}\\p{N}_])\\d{5}(?![\\p{L}\\p{N}_])");
    static final Pattern CEDEX = Pattern.compile("(?i)\\sc[eé]dex(?:\\s\\d{1,2})?$");

    private NormPatterns() {}
}
