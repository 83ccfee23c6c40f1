package fr.maillage.committee.item;

import java.util.List;

/**
 * The agenda of a gathering.
 *
 * @param lines in their order
 * @param minutes how long all items take together, as far as their durations are known
 * @param untimed how many items have no duration
 * @param length how long the gathering is, in minutes; null where its beginning or its end is unknown
 * @param waiting items of other gatherings of the body that wait and go on in none yet, the oldest first
 */
public record Agenda(List<AgendaLine> lines, int minutes, int untimed, Integer length, List<AgendaLine> waiting) {

    /** By how many minutes the items are longer than the gathering; 0 where they fit, or nobody knows. */
    public int over() {
        return length == null ? 0 : Math.max(0, minutes - length);
    }
}
