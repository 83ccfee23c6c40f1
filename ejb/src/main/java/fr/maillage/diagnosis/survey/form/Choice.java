package fr.maillage.diagnosis.survey.form;

/**
 * One of the things from which a question lets choose.
 *
 * @param name what is kept when it is chosen
 * @param label what those who answer read
 */
public record Choice(String name, String label) {}
