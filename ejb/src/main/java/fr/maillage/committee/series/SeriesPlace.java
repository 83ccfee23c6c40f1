package fr.maillage.committee.series;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a gathering stands in its series.
 *
 * @param rank its number, from 1, as they were entered
 * @param size how many were entered
 * @param previous the one before it in its series that is not archived; null for none
 * @param next the one after it that is not archived; null for none
 * @param chosen whether somebody chose its days, which no rule finds then
 * @param following those after it that are not archived and not held yet
 */
public record SeriesPlace(
        int rank, int size, Neighbour previous, Neighbour next, boolean chosen, List<UUID> following) {

    /** Another one of the series. */
    public record Neighbour(UUID id, LocalDate heldOn) {}
}
