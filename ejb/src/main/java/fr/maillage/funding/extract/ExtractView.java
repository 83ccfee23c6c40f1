package fr.maillage.funding.extract;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An extract that came in.
 *
 * @param key the database's
 * @param territory the key of the territory that it was made for
 * @param year the year of the money that it is about
 * @param takenOn the day on which it says how files stand
 * @param files how many files it knows
 */
public record ExtractView(long key, UUID id, long territory, int year, LocalDate takenOn, long files) {}
