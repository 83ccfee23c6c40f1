package fr.maillage.web.map;

import fr.maillage.shared.Settings;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page of the map asks its scripts to show. */
@Named
@RequestScoped
public class MapView {

    @Inject
    private Settings settings;

    private ListState state;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("name");
    }

    /** Where the points of the filtered places are. */
    public String getPointsHref() {
        return state.exportHref("/api/v1/places.geojson");
    }

    /** The same places as a list. */
    public String getListHref() {
        return state.exportHref("/place/list.xhtml");
    }

    /** The address of the background's tiles; empty when there is none. */
    public String getTiles() {
        return settings.tilesUrl().orElse("");
    }
}
