package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.SurveyForm;

/**
 * The questions of a survey as they are asked now.
 *
 * @param number of their version, from 1; 0 while there are none
 * @param frozen whether somebody answered them: a change makes another version
 */
public record SurveyQuestions(int number, SurveyForm form, boolean frozen) {}
