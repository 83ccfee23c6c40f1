package fr.maillage.web.indicator;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.ListState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The parts of a territory beside each other, as the include {@code comparison.xhtml} shows them. */
@Dependent
public class PartsComparison {

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryChoice choice;

    private List<TerritoryKind> partKinds = List.of();
    private TerritoryKind partKind;
    private Comparison comparison;
    private Page<Comparison.Row> rows;

    /**
     * Reads what the page shows.
     *
     * @param asked the kind of parts that the address names; null or nonsense means the first that there is
     */
    void show(TerritoryView territory, List<IndicatorDefinition> columns, String asked, ListState state) {
        partKinds = choice.partKinds(territory);
        partKind = TerritoryChoice.partKind(asked, partKinds);
        List<TerritoryView> parts = choice.parts(territory, partKind);
        comparison = new Comparison(
                columns,
                parts,
                indicators.readings(parts.stream().map(TerritoryView::id).toList()));
        PageRequest request = state.request();
        List<Comparison.Row> sorted = comparison.sorted(request.sort(), request.ascending(), IndicatorFigures.locale());
        rows = new Page<>(Comparison.page(sorted, request), comparison.size(), request);
    }

    public List<TerritoryKind> getPartKinds() {
        return partKinds;
    }

    public TerritoryKind getPartKind() {
        return partKind;
    }

    public Page<Comparison.Row> getRows() {
        return rows;
    }

    /** The sentences of the notes under the comparison, the first note first. */
    public List<String> getNotes() {
        return comparison.reasons().stream()
                .map(reason -> IndicatorReasons.text(reason, IndicatorFigures.locale()))
                .toList();
    }
}
