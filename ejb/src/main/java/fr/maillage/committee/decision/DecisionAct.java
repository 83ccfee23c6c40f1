package fr.maillage.committee.decision;

import java.time.LocalDate;

/**
 * An effect as a decision says it.
 *
 * @param number of the decision
 * @param day on which it was taken
 * @param until the day to which something is put off; null for other effects
 */
public record DecisionAct(String number, LocalDate day, LocalDate until) {}
