package fr.maillage.importing;

/**
 * Tells if the places that a file lacks count as gone from its source. A file shows an absence only when it is the whole
 * and the latest that its source says; in doubt nothing is flagged, and the import's page tells the doubt.
 */
public enum AbsenceVerdict {
    /** They are flagged, or would be by a dry run. */
    FLAGGED,
    /** The file lacks none. */
    NONE,
    /** Nobody said that the file is complete. */
    NOT_DECLARED,
    /** Some row has no identifier, so it may be one of the places that seem to be missing. */
    KEYLESS,
    /** Some row is older than what is known: this is not the latest that the source says. */
    OLDER,
    /** More than half of the places would go at once, and more than {@value #FEW}: the file is hardly complete. */
    TOO_MANY;

    /** So few may go at once, whatever their share. */
    static final long FEW = 20;

    /**
     * The verdict on a file.
     *
     * @param declared whether the importer says that the file is complete
     * @param keyless how many rows have no identifier
     * @param older how many rows are older than what is known
     * @param expected how many places the file should have: those of its sources that are not archived, in the
     *     départements where the file has rows, inside the territory of the importer
     * @param absent how many of them it lacks; rejected rows count as present
     */
    static AbsenceVerdict of(boolean declared, long keyless, long older, long expected, long absent) {
        if (absent == 0) {
            return NONE;
        }
        if (!declared) {
            return NOT_DECLARED;
        }
        if (keyless > 0) {
            return KEYLESS;
        }
        if (older > 0) {
            return OLDER;
        }
        return absent > FEW && absent * 2 > expected ? TOO_MANY : FLAGGED;
    }
}
