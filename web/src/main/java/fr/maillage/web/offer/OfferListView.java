package fr.maillage.web.offer;

import fr.maillage.actor.ActorRef;
import fr.maillage.actor.ActorService;
import fr.maillage.offer.OfferFilter;
import fr.maillage.offer.OfferService;
import fr.maillage.offer.OfferView;
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
import java.util.ArrayList;
import java.util.List;

/** The list of offers: its state is its address. */
@Named
@RequestScoped
public class OfferListView {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private OfferService offers;

    @Inject
    private ActorService actors;

    @Inject
    private TerritoryService territories;

    private ListState state;
    private OfferFilter filter;
    private Page<OfferView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("name");
        filter = OfferParameters.filter(Asked.byPage(), vocabularies.all());
        page = offers.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        List<TerritoryView> choices = new ArrayList<>(territories.choices());
        territories
                .byCode(filter.territory())
                .filter(chosen -> choices.stream().noneMatch(t -> t.code().equals(chosen.code())))
                .ifPresent(choices::add);
        return choices;
    }

    /** The actors that something is offered by, and the one of the address. */
    public List<ActorRef> getActors() {
        List<ActorRef> choices = new ArrayList<>(actors.choices());
        if (filter.actor() != null && choices.stream().noneMatch(a -> a.id().equals(filter.actor()))) {
            choices.add(actors.reference(filter.actor()));
        }
        return choices;
    }

    public ListState getState() {
        return state;
    }

    public OfferFilter getFilter() {
        return filter;
    }

    public Page<OfferView> getPage() {
        return page;
    }
}
