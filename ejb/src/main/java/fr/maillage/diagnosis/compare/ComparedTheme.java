package fr.maillage.diagnosis.compare;

/**
 * A theme as both sides see it.
 *
 * @param professionalShare units that observed something among all of the side, from 0 to 1; null where the side has none
 * @param professionalRank by the count, 1 the highest, equal counts share the better rank; null for a side that
 *     counted 0
 * @param residentShare as the professionals'
 * @param residentRank as the professionals'
 * @param agreement null for a theme that nobody raised
 */
public record ComparedTheme(
        ThemeCounts counts,
        Double professionalShare,
        Integer professionalRank,
        Double residentShare,
        Integer residentRank,
        Agreement agreement) {}
