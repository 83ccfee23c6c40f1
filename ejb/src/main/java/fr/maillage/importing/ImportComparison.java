package fr.maillage.importing;

/**
 * Outcome of comparing a file with the places of its sources.
 *
 * @param verdict whether the places that the file lacks are flagged as gone, or why not
 * @param expected how many places of the file's sources there were where the file has rows and the importer may import
 * @param absent how many of them the file lacks and were not known to be gone
 */
public record ImportComparison(AbsenceVerdict verdict, long expected, long absent) {}
