package fr.maillage.diagnosis.survey;

import java.util.List;

/**
 * An edition as it would be if it were released now.
 *
 * @param people how many answers wait to be counted; where they are fewer than five nothing is released
 * @param communes the names of those that would be told only together with others
 * @param questions those of which not each answer would be told by itself
 */
public record SurveyPreview(long people, List<String> communes, List<String> questions) {}
