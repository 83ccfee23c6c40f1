package fr.maillage.diagnosis.release;

import fr.maillage.territory.TerritoryView;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Counts of residents that were released on a day.
 *
 * @param territory whose residents waited until then
 * @param number of the editions of that territory, the first is 1
 * @param people how many residents it counted for the first time
 */
public record Edition(UUID id, TerritoryView territory, int number, LocalDate day, int people) {}
