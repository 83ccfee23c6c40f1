package fr.maillage.web.funding.line;

import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.funding.financing.LineFilter;
import fr.maillage.funding.financing.LineList;
import fr.maillage.funding.financing.LineListService;
import fr.maillage.funding.financing.LineState;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryKind;
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

/** The list of lines with their sums: its state is its address. */
@Named
@RequestScoped
public class LineListView {

    @Inject
    private LineListService lines;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    private ListState state;
    private LineFilter filter;
    private LineList list;
    private LineList.Choices choices;
    private List<TerritoryView> places;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("year", false);
        filter = LineParameters.filter(Asked.byPage(), vocabularies.all());
        list = lines.list(filter, state.request());
        choices = lines.choices();
        places = territories.choices(filter.territory());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return places;
    }

    /** The communes of the filter. */
    public List<TerritoryView> getCommunes() {
        return places.stream()
                .filter(place -> place.kind() == TerritoryKind.COMMUNE)
                .toList();
    }

    public LineList.Choices getChoices() {
        return choices;
    }

    /** The codes of the states of the filter. */
    public List<String> getStates() {
        return LineState.codes();
    }

    /** The badge of a state. */
    public String badge(LineState of) {
        return switch (of) {
            case PENDING -> "neutral";
            case GRANTED -> "info";
            case AGREED -> "watch";
            case PAID -> "ok";
        };
    }

    public ListState getState() {
        return state;
    }

    public LineFilter getFilter() {
        return filter;
    }

    /** The year of the filter as the address writes it; empty for all. */
    public String getYear() {
        return filter.year() == null ? "" : filter.year().toString();
    }

    /** The state of the filter as the address writes it; empty for all. */
    public String getReached() {
        return filter.state() == null ? "" : filter.state().code();
    }

    public Page<LineList.Listed> getPage() {
        return list.page();
    }

    public FundingTotals getTotals() {
        return list.totals();
    }

    /** Whether there is a column for what was asked for. */
    public boolean isAskedShown() {
        return list.askedShown();
    }
}
