package fr.maillage.diagnosis.survey;

import fr.maillage.shared.Violation;
import java.util.List;
import java.util.Map;

/**
 * A filled-in questionnaire in normal form, or what is wrong with it.
 *
 * @param commune its key; 0 where it is wrong
 * @param audience null where nothing is said
 */
record SurveyChecked(long commune, String audience, Map<String, List<String>> answers, List<Violation> wrong) {}
