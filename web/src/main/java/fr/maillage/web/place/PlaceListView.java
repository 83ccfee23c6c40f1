package fr.maillage.web.place;

import fr.maillage.actor.ActorService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of places: its state is its address. */
@Named
@RequestScoped
public class PlaceListView {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PlaceService places;

    @Inject
    private ActorService actors;

    @Inject
    private TerritoryService territories;

    @Inject
    private TermLabels terms;

    @Inject
    private Texts texts;

    @Inject
    private Caller caller;

    private ListState state;
    private PlaceFilter filter;
    private Page<PlaceSummary> page;
    private List<TerritoryView> choices;

    /** A filter that is set, as people read it, and the address of the list without it. */
    public record Chip(String label, String href) {}

    @PostConstruct
    void init() {
        state = ListState.ofRequest("name");
        filter = PlaceParameters.filter(Asked.byPage(), vocabularies.all());
        page = places.browse(filter, state.request());
    }

    /** The territories of the filter by kind, the committee's own first. */
    public Map<TerritoryKind, List<TerritoryView>> getTerritories() {
        Map<TerritoryKind, List<TerritoryView>> groups = new LinkedHashMap<>();
        choices()
                .forEach(t ->
                        groups.computeIfAbsent(t.kind(), k -> new ArrayList<>()).add(t));
        return groups;
    }

    /** Tells if the list is limited to a territory that the filter does not offer; it must then offer it all the same. */
    public boolean isElsewhere() {
        return filter.territory() != null
                && !filter.territory().isBlank()
                && choices().stream().noneMatch(t -> t.code().equals(filter.territory()));
    }

    public String getTerritoryName() {
        return territories.byCode(filter.territory()).map(TerritoryView::name).orElse(filter.territory());
    }

    /** The filters that are set. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        chip(chips, "q", "place.filter.q", filter.text());
        chip(chips, "territory", "place.filter.territory", given(filter.territory()) ? getTerritoryName() : null);
        chip(
                chips,
                "service",
                "place.filter.service",
                given(filter.service()) ? term(filter.service(), Vocabulary.SERVICE, Vocabulary.SERVICE_DETAIL) : null);
        chip(
                chips,
                "freshness",
                "place.filter.freshness",
                filter.freshness() == null
                        ? null
                        : texts.of("place.freshness." + filter.freshness().code(), null));
        chip(
                chips,
                "label",
                "place.filter.label",
                given(filter.label()) ? term(filter.label(), Vocabulary.PROGRAMME, Vocabulary.LABEL) : null);
        chip(
                chips,
                "actor",
                "place.filter.actor",
                filter.actor() == null ? null : actors.reference(filter.actor()).name());
        if (filter.archived()) {
            chips.add(new Chip(texts.of("place.filter.archived", null), state.without("archived")));
        }
        if (filter.proposed()) {
            chips.add(new Chip(texts.of("place.filter.proposed", null), state.without("proposed")));
        }
        if (filter.open()) {
            chips.add(new Chip(texts.of("place.filter.open", null), state.without("open")));
        }
        if (filter.gone()) {
            chips.add(new Chip(texts.of("place.filter.gone", null), state.without("gone")));
        }
        return chips;
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_PLACES);
    }

    public boolean isImporter() {
        return caller.may(Permission.IMPORT);
    }

    public ListState getState() {
        return state;
    }

    public PlaceFilter getFilter() {
        return filter;
    }

    public Page<PlaceSummary> getPage() {
        return page;
    }

    private void chip(List<Chip> chips, String parameter, String key, String value) {
        if (given(value)) {
            chips.add(new Chip(texts.of("place.filter.chip", texts.of(key, null), value), state.without(parameter)));
        }
    }

    private String term(String code, Vocabulary first, Vocabulary second) {
        Vocabulary vocabulary = terms.vocabularies().find(first, code).isPresent() ? first : second;
        return terms.label(vocabulary.code(), code);
    }

    private List<TerritoryView> choices() {
        if (choices == null) {
            choices = territories.choices();
        }
        return choices;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
