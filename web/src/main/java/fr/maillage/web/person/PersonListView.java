package fr.maillage.web.person;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonFilter;
import fr.maillage.person.PersonService;
import fr.maillage.person.PersonSummary;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of people: its state is its address. */
@Named
@RequestScoped
public class PersonListView {

    @Inject
    private PersonService persons;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private PersonFilter filter;
    private Page<PersonSummary> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("name");
        Asked asked = Asked.byPage();
        filter = new PersonFilter(asked.text("territory"), asked.text("q"));
        page = persons.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_ACTORS);
    }

    public ListState getState() {
        return state;
    }

    public PersonFilter getFilter() {
        return filter;
    }

    public Page<PersonSummary> getPage() {
        return page;
    }
}
