package fr.maillage.hours;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class HoursPatterns {

    private static final String TIME = "(\\d{1,2})\\s*+(?:[:hH.]\\s*+(\\d{2})?)?";

    public static final TextPattern BETWEEN = TextPattern.of(TextPattern.LINE, "(?:[\\s,;/]|et|puis)*+");

    /** A day of one digit behind a month; the parser wants two where the specification takes either. */
    public static final TextPattern SHORT_DAY = TextPattern.of(
            TextPattern.LINE, "(?i)\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\\d)(?=[-,;+ ]|$)");

    public static final TextPattern SHORT_LAST_DAY =
            TextPattern.of(TextPattern.LINE, "(?i)\\b([a-z]{3} \\d\\d)-(\\d)(?=[,; ]|$)");

    public static final TextPattern TIMES =
            TextPattern.of(TextPattern.LINE, "\\b(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})\\b");

    /** Rules end at a semicolon or a double bar that is not within quotes. */
    public static final TextPattern PART = TextPattern.of(TextPattern.LINE, "(?:\"[^\"]*+\"?|(?!\\|\\|)[^;\"])++");

    public static final TextPattern RANGE =
            TextPattern.of(TextPattern.LINE, "(?:de\\s+)?" + TIME + "\\s*+(?:-|–|à)\\s*+" + TIME);

    public static final TextPattern TOKEN = TextPattern.of(
            TextPattern.LINE,
            "(?<day>(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|(?:lun|mar|mer|jeu|ven|sam|dim)\\b\\.?)"
                    + "|(?<time>\\d{1,2}(?:\\s*(?:h(?:eures?)?|:|\\.(?=\\d))(?:\\d{2}(?!\\d)h?|\\s+\\d{2}(?!\\s*[h:\\d]))?|(?![\\da-z])))"
                    + "|(?<closed>ferme(?:es|e|s)?(?:\\s+au\\s+public)?\\b)"
                    + "|(?<noise>(?:d'ouvertures?|horaires?|ouvertures?|ouverte?s?|au public|accueil|de|du|des|le|la|les|puis|et|d'|d)(?![a-z0-9]))"
                    + "|(?<to>(?:au|a)(?![a-z]))" + "|(?<dash>-)" + "|(?<break>[\\n;])" + "|(?<other>[\\s,:/&.+]+)");

    public static final TextPattern DIGITS = TextPattern.of(TextPattern.TEXT, "\\d+");

    public static final TextPattern DASHES = TextPattern.of(TextPattern.TEXT, "[\u2013\u2014\u2212]");

    public static final TextPattern HOURS_SPACES = TextPattern.of(TextPattern.TEXT, "[\\t\\u00A0\\u202F ]+");

    public static final TextPattern RETURNS = TextPattern.of(TextPattern.TEXT, "\\r\\n?");

    public static final TextPattern DAY_WITHIN = TextPattern.of(
            TextPattern.LINE, "(?<![a-z])(lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|edi|anche)?(?![a-z])");

    public static final TextPattern OSM_HOURS =
            TextPattern.of(TextPattern.LINE, "(?:24/7|(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|week)\\b.*)");

    private HoursPatterns() {}
}
