package fr.maillage.web.actor;

import fr.maillage.actor.ActorFilter;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ActorSummary;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of actors: its state is its address. */
@Named
@RequestScoped
public class ActorListView {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private ActorService actors;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private ActorFilter filter;
    private Page<ActorSummary> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("name");
        filter = ActorParameters.filter(Asked.byPage(), vocabularies.all());
        page = actors.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_ACTORS);
    }

    /** Whether the caller may import actors. */
    public boolean isImporter() {
        return isEditor() && caller.may(Permission.IMPORT);
    }

    /** Whether the caller may see contact lists. */
    public boolean isMailing() {
        return caller.may(Permission.READ_CONTACTS);
    }

    public ListState getState() {
        return state;
    }

    public ActorFilter getFilter() {
        return filter;
    }

    public Page<ActorSummary> getPage() {
        return page;
    }
}
