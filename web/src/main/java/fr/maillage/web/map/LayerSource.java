package fr.maillage.web.map;

import fr.maillage.territory.TerritoryView;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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
}
