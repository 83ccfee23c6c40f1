package fr.maillage.web.funding.cofunding;

import fr.maillage.funding.financing.CoFundingService;
import fr.maillage.funding.financing.CoFundingService.CoFundings;
import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.funding.financing.FundingFigures.CoFunding;
import fr.maillage.plan.ActionRef;
import fr.maillage.plan.ActionRefs;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who pays what by axis and commune: money is of funding, the axes of actions are of the plan. */
@ApplicationScoped
public class CoFundingTable {

    private static final String ACTION = "plan.action";

    @Inject
    private CoFundingService money;

    @Inject
    private ActionRefs actions;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    /**
     * A cell with what its keys are called.
     *
     * @param axis the code of an axis; null for none
     * @param axisLabel null for none
     * @param commune the code of a territory; null for the whole perimeter
     * @param communeName null for the whole perimeter
     */
    public record Row(
            String funder,
            String funderLabel,
            String axis,
            String axisLabel,
            String commune,
            String communeName,
            BigDecimal granted) {}

    /**
     * Grants of a funder in all.
     *
     * @param rows by axis and commune
     */
    public record Funder(String code, String label, BigDecimal granted, List<Row> rows) {}

    /**
     * The table.
     *
     * @param funders in the order of their list
     * @param leverage of all that the records of the territory get
     * @param years that one may choose from, the latest first
     */
    public record Table(
            List<Funder> funders, BigDecimal granted, FundingFigures.Leverage leverage, List<Integer> years) {

        /** All cells, funder by funder. */
        public List<Row> rows() {
            return funders.stream().flatMap(funder -> funder.rows().stream()).toList();
        }
    }

    /** The table for a territory and a year, in words of a language; null for all. */
    public Table of(String territory, Integer year, String language) {
        CoFundings found = money.of(territory, year);
        FundingFigures figures = found.figures();
        Map<UUID, ActionRef> refs = actions.byIds(figures.shares().stream()
                .map(FundingFigures.Share::record)
                .filter(ref -> ref.type().equals(ACTION))
                .map(RecordRef::id)
                .collect(Collectors.toSet()));
        Map<String, ActionRef> axes = new HashMap<>();
        refs.values().stream().filter(ref -> ref.axis() != null).forEach(ref -> axes.put(ref.axis(), ref));
        Function<RecordRef, String> axis =
                ref -> refs.containsKey(ref.id()) ? refs.get(ref.id()).axis() : null;
        Vocabularies terms = vocabularies.all();
        Map<String, String> communes = communes();
        List<Funder> funders =
                figures.coFunding(axis).stream().collect(Collectors.groupingBy(CoFunding::funder)).entrySet().stream()
                        .sorted(Comparator.comparingInt(entry -> terms.rank(Vocabulary.FUNDER, entry.getKey())))
                        .map(entry -> {
                            String label = terms.label(Vocabulary.FUNDER, entry.getKey(), language);
                            return funder(entry.getKey(), label, entry.getValue(), axes, communes);
                        })
                        .toList();
        return new Table(funders, figures.totals().granted(), found.leverage(), found.years());
    }

    private static Funder funder(
            String code,
            String label,
            List<CoFunding> cells,
            Map<String, ActionRef> axes,
            Map<String, String> communes) {
        List<Row> rows = cells.stream()
                .map(cell -> new Row(
                        code,
                        label,
                        cell.axis() == null ? null : axes.get(cell.axis()).axisCode(),
                        cell.axis() == null ? null : axes.get(cell.axis()).axisLabel(),
                        cell.commune(),
                        cell.commune() == null ? null : communes.getOrDefault(cell.commune(), cell.commune()),
                        cell.granted()))
                .toList();
        BigDecimal granted = rows.stream().map(Row::granted).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Funder(code, label, granted, rows);
    }

    private Map<String, String> communes() {
        return territories.choices().stream()
                .collect(Collectors.toMap(TerritoryView::code, TerritoryView::name, (a, b) -> a));
    }
}
