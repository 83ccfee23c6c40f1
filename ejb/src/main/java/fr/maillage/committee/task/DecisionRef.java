package fr.maillage.committee.task;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision as tasks name it.
 *
 * @param key its database identifier
 * @param body the identifier of the body that took it
 * @param territory the key of the territory that the body works for
 */
public record DecisionRef(long key, String number, UUID body, long territory, LocalDate decidedOn, boolean archived) {}
