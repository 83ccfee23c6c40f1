package fr.maillage.diagnosis.statement;

/**
 * Where a respondent lives, by database keys.
 *
 * @param qpv null where none is known
 */
public record RespondentHome(long commune, Long qpv) {}
