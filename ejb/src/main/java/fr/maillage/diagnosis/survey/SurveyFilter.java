package fr.maillage.diagnosis.survey;

/**
 * Which surveys a list shows; null means any.
 *
 * @param territory a territory's code: surveys in it or in a part of it
 * @param text words that must all occur in the title or the territory
 * @param waiting true for those with free words that wait to be read
 * @param archived true for archived surveys only, false for active ones
 */
public record SurveyFilter(String territory, String text, boolean waiting, boolean archived) {

    /** Every active survey. */
    public static final SurveyFilter NONE = new SurveyFilter(null, null, false, false);
}
