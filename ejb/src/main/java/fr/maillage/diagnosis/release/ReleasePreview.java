package fr.maillage.diagnosis.release;

import fr.maillage.territory.TerritoryView;
import java.util.List;

/**
 * An edition as it would be if it were released now.
 *
 * @param people how many residents wait
 * @param places the EPT, EPCI and communes where they live, each with what is told of it; empty where too few wait
 */
public record ReleasePreview(TerritoryView territory, int people, List<Place> places) {

    /**
     * A place.
     *
     * @param people null where it is told only together with other places
     * @param themes of how many themes it would be told how many observed something about them
     */
    public record Place(TerritoryView territory, Integer people, int themes) {}

    public ReleasePreview {
        places = List.copyOf(places);
    }
}
