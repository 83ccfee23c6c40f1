package fr.maillage.web.map;

import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.CentreService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.list.RememberedTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Contents that the page of the map asks its scripts to show. */
@Named
@RequestScoped
public class MapView {

    @Inject
    private Settings settings;

    @Inject
    private TerritoryService territories;

    @Inject
    private CentreService centres;

    @Inject
    private RememberedTerritory here;

    private ListState state;
    private TerritoryView territory;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("name");
        territory = frame(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("territory"));
    }

    /**
     * The territory that the map frames and whose communes it names: that of the filter, or the caller's own. A QPV is shown
     * in its communes.
     */
    public TerritoryView getTerritory() {
        return territory;
    }

    /** Where the ground is: the communes of the territory and those around. */
    public String getGroundHref() {
        return "/api/v1/territories.geojson?kind=" + TerritoryKind.COMMUNE + "&around=true&within="
                + URLEncoder.encode(territory.code(), StandardCharsets.UTF_8);
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

    private TerritoryView frame(String asked) {
        TerritoryView chosen = territories.byCode(asked).orElseGet(here::getTerritory);
        return chosen.kind() == TerritoryKind.QPV || chosen.kind() == TerritoryKind.IRIS
                ? centres.communes(chosen).stream().findFirst().orElseGet(here::getTerritory)
                : chosen;
    }
}
