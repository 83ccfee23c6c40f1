/**
 * Surveys: a questionnaire of simple questions, answered by a public link without an account, by an interviewer or from a
 * file, and counted without telling of fewer than five people.
 */
package fr.maillage.diagnosis.survey;
