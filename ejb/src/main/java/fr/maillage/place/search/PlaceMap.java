package fr.maillage.place.search;

import java.util.List;

/**
 * Places on a map.
 *
 * @param total how many places fit the filter, wherever they are
 * @param located how many of them have a position
 * @param points those in the part of the map that was asked for, {@link PlaceMapService#MOST} at most
 * @param more whether that part has more points than were handed out
 */
public record PlaceMap(long total, long located, List<PlacePoint> points, boolean more) {

    public PlaceMap {
        points = List.copyOf(points);
    }
}
