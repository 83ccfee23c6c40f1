/** The questions of a survey: what they are, what is wrong with them, and what an answer to them must be. Plain rules. */
package fr.maillage.diagnosis.survey.form;
