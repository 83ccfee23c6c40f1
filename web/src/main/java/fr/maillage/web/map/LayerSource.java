package fr.maillage.web.map;

import fr.maillage.place.search.PlaceFilter;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where layers of the map come from; each feature that has some declares a CDI bean. */
public interface LayerSource {

    /** Its place among the sources: 10, 20, 30… */
    int rank();

    /** The key of what its layers are together. */
    String label();

    /** Its layers, in the order in which to choose from them. */
    List<MapLayer> layers();

    /**
     * The figures of a layer, by territory.
     *
     * @param code of one of {@link #layers()}
     * @return one for each territory
     */
    Map<Long, LayerFigure> figures(String code, Collection<TerritoryView> territories);

    /**
     * The figures of a layer over the places that fit a filter, as of today; empty where its figures do not come from places,
     * or nobody knows of places in which territories of the kind they lie.
     *
     * @param territories all of one kind
     */
    default Optional<Map<Long, LayerFigure>> figures(
            String code, Collection<TerritoryView> territories, TerritoryKind kind, PlaceFilter filter) {
        return Optional.empty();
    }
}
