package fr.maillage.web.audit;

import fr.maillage.audit.AuditChoices;
import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Changes, with their authors and times; what the page shows is in its address. */
@Named
@RequestScoped
public class AuditListView {

    @Inject
    private AuditService service;

    @Inject
    private TerritoryService territories;

    @Inject
    private HttpServletRequest request;

    private ListState state;
    private Page<AuditView> page;
    private AuditChoices choices;
    private Map<Long, TerritoryView> places;

    @PostConstruct
    void read() {
        state = ListState.ofRequest("at", false);
        page = service.list(AuditFilters.of(request), state.request());
        choices = service.choices();
        places = territories.byIds(page.items().stream()
                .map(AuditView::territoryId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    public ListState getState() {
        return state;
    }

    public Page<AuditView> getPage() {
        return page;
    }

    public AuditChoices getChoices() {
        return choices;
    }

    /** The name of a line's territory; empty where it has none. */
    public String territory(AuditView line) {
        TerritoryView territory = line.territoryId() == null ? null : places.get(line.territoryId());
        return territory == null ? "" : territory.name();
    }
}
