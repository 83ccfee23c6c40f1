package fr.maillage.plan.overview;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionState;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Actions by their states.
 *
 * @param columns one for each state, in their order
 * @param lines the principal lines of its cards, by key
 * @param editable the keys of the territories whose actions the caller may change
 */
public record Board(List<Column> columns, Map<Long, FrameLineRef> lines, Set<Long> editable) {

    /** The most cards of a column. */
    public static final int MOST = 50;

    /**
     * The actions of one state.
     *
     * @param total how many there are
     * @param cards the first of them by code, {@value Board#MOST} at most
     */
    public record Column(ActionState state, long total, List<ActionCard> cards) {

        /** Gives the number of those that the column does not show. */
        public long more() {
            return total - cards.size();
        }
    }

    public Board {
        columns = List.copyOf(columns);
        lines = Map.copyOf(lines);
        editable = Set.copyOf(editable);
    }
}
