package fr.maillage.demonstration;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class DemonstrationPatterns {

    public static final TextPattern BLANK_LINES = TextPattern.of(TextPattern.TEXT, "\\R\\s*\\R");

    /**
     * Days, months and numbered codes in a cell of the story, see {@link StoryTime}: the month of a meeting, the year of a
     * decision, the kind and year of a file, a day, a month, a day as the French write it, and as they say it.
     */
    public static final TextPattern DAYS = TextPattern.of(
            TextPattern.LINE,
            "(?U)\\bCT-(\\d{4}-\\d{2})\\b|\\bD-(\\d{4})\\b|\\b(DA|BP|AMI|CONV)-(\\d{4})\\b"
                    + "|(\\b\\d{4}-\\d{2}-\\d{2}\\b)|(\\b20\\d{2}-\\d{2}\\b)|(\\b\\d{2}/\\d{2}/\\d{4}\\b)"
                    + "|(\\b\\d{1,2} (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
                    + "|novembre|décembre) \\d{4}\\b)");

    /** The names by which the story calls where it happens, with the word that leads to them; see {@link StoryGround}. */
    public static final TextPattern NAMES = TextPattern.of(
            TextPattern.TEXT,
            "(?U)\\b(de |d')?(Clichy-sous-Bois|Coubron|Gagny|Gournay-sur-Marne|Livry-Gargan|Montfermeil"
                    + "|Neuilly-Plaisance|Neuilly-sur-Marne|Noisy-le-Grand|Les Pavillons-sous-Bois|Le Raincy"
                    + "|Rosny-sous-Bois|Vaujours|Villemomble|Saint-Denis|Bobigny|Épinay-sur-Seine|Noisy|Rosny|Clichy"
                    + "|Grand Paris Grand Est|Seine-Saint-Denis)\\b(?!-)");

    /** The codes of the communes of the story, see {@link StoryGround}. */
    public static final TextPattern COMMUNES = TextPattern.of(
            TextPattern.LINE,
            "(?<![0-9A-Za-z])93(?:008|014|015|031|032|033|046|047|049|050|051|057|062|064|066|074|077)(?![0-9])");

    private DemonstrationPatterns() {}
}
