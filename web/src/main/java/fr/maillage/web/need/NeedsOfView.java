package fr.maillage.web.need;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedService;
import fr.maillage.need.NeedSummary;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.list.RememberedTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Needs known of one territory: on its page, and of the one that is remembered on a first page. */
@Named
@RequestScoped
public class NeedsOfView {

    /** Number of communes that are named. */
    private static final int WORST = 3;

    @Inject
    private NeedService needs;

    @Inject
    private RememberedTerritory here;

    @Inject
    private Caller caller;

    private final Map<String, List<NeedSummary>> known = new HashMap<>();
    private TerritoryView mine;

    @PostConstruct
    void init() {
        mine = here.isKnown() ? here.getTerritory() : null;
    }

    /** The territory that a first page is about; null where she may read nothing. */
    public TerritoryView getMine() {
        return mine;
    }

    /** Lists what is known of a territory; nothing for null. */
    public List<NeedSummary> of(TerritoryView territory) {
        return territory == null || !caller.may(Permission.READ)
                ? List.of()
                : known.computeIfAbsent(territory.code(), code -> needs.summaries(territory, WORST));
    }

    /** An indicator by its code; null for null, and where there is none. */
    public NeedIndicator indicator(String code) {
        return code == null || code.isEmpty() || !caller.may(Permission.READ)
                ? null
                : needs.indicators().stream()
                        .filter(i -> i.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    /** Tells if it is told of by its communes. */
    public boolean whole(TerritoryView territory) {
        return territory.kind() != TerritoryKind.COMMUNE
                && territory.kind() != TerritoryKind.QPV
                && territory.kind() != TerritoryKind.IRIS;
    }

    /** The map in the colours of an indicator, around a territory. */
    public String mapHref(NeedSummary summary, TerritoryView territory) {
        String layer =
                "/map/view.xhtml?layer=" + NeedWords.LAYER + summary.indicator().code();
        return whole(territory) ? layer + "&territory=" + territory.code() : layer;
    }
}
