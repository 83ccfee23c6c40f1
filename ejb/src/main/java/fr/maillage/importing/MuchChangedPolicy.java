package fr.maillage.importing;

/**
 * Tells whether a file changes so many of the records that it meets that somebody has to see it first: more than
 * {@value #MOST}, or more than one in {@value #SHARE}. New records are no changes.
 */
final class MuchChangedPolicy {

    static final long MOST = 10;

    static final long SHARE = 10;

    private MuchChangedPolicy() {}

    /**
     * Tells whether the import waits.
     *
     * @param changed how many records it would change
     * @param met how many it meets: those and the ones that are already as the file says
     */
    static boolean waits(long changed, long met) {
        return changed > MOST || changed * SHARE > met;
    }
}
