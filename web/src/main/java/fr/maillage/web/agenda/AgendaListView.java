package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaEventRow;
import fr.maillage.agenda.AgendaService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The events as those who keep the agenda see them: its state is its address. */
@Named
@RequestScoped
public class AgendaListView {

    @Inject
    private AgendaService agenda;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private String territory;
    private boolean archived;
    private Page<AgendaEventRow> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("next");
        Map<String, String> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        territory = request.get("territory");
        archived = Boolean.parseBoolean(request.get("archived"));
        page = agenda.list(territory, archived, state.request());
    }

    public List<TerritoryView> getTerritories() {
        List<TerritoryView> choices = new ArrayList<>(territories.choices());
        territories
                .byCode(territory)
                .filter(chosen -> choices.stream().noneMatch(t -> t.code().equals(chosen.code())))
                .ifPresent(choices::add);
        return choices;
    }

    public boolean isEditor() {
        return caller.may(Permission.CONTRIBUTE);
    }

    public String getTerritory() {
        return territory;
    }

    public boolean isArchived() {
        return archived;
    }

    public ListState getState() {
        return state;
    }

    public Page<AgendaEventRow> getPage() {
        return page;
    }
}
