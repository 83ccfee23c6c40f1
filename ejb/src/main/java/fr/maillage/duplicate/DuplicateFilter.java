package fr.maillage.duplicate;

/**
 * Which pairs are wanted.
 *
 * @param territory the code of a territory that one of the two lies in; null for all
 * @param state null for open ones
 * @param score the least score; 0 for all
 */
public record DuplicateFilter(String territory, DuplicateState state, int score) {

    public static final DuplicateFilter NONE = new DuplicateFilter(null, null, 0);

    public DuplicateFilter {
        state = state == null ? DuplicateState.OPEN : state;
    }
}
