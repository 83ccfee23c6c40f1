package fr.maillage.place.search;

import java.util.List;

/**
 * How the places of a territory stand today, archived ones excepted.
 *
 * @param communes one row for each commune that has any
 */
public record PlaceOverview(List<CommuneTally> communes) {

    public PlaceOverview {
        communes = List.copyOf(communes);
    }

    /**
     * The places of one commune by freshness.
     *
     * @param communeId the commune's identifier as a territory
     * @param places all of them
     */
    public record CommuneTally(long communeId, long places, long upToDate, long toUpdate) {}

    public long places() {
        return communes.stream().mapToLong(CommuneTally::places).sum();
    }

    public long upToDate() {
        return communes.stream().mapToLong(CommuneTally::upToDate).sum();
    }

    /** Records that are older than any limit, or of unknown age. */
    public long toUpdate() {
        return communes.stream().mapToLong(CommuneTally::toUpdate).sum();
    }
}
