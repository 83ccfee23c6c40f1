package fr.maillage.place.search;

import java.util.List;

/**
 * Overview of the places of a territory today, archived ones excepted.
 *
 * @param communes one row for each commune that has any
 */
public record PlaceOverview(List<Tally> communes) {

    public PlaceOverview {
        communes = List.copyOf(communes);
    }

    /**
     * The places of one territory by freshness.
     *
     * @param territoryId its key
     * @param places all of them
     */
    public record Tally(long territoryId, long places, long upToDate, long toUpdate) {}

    public long places() {
        return communes.stream().mapToLong(Tally::places).sum();
    }

    public long upToDate() {
        return communes.stream().mapToLong(Tally::upToDate).sum();
    }

    /** Records that are older than any limit, or of unknown age. */
    public long toUpdate() {
        return communes.stream().mapToLong(Tally::toUpdate).sum();
    }
}
