package fr.maillage.plan.report;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.overview.ActionCard;
import fr.maillage.plan.overview.OverviewService;
import fr.maillage.plan.persistence.FundedActionRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.ReachRepository;
import fr.maillage.plan.summary.PlanSummary;
import fr.maillage.plan.summary.SummaryService;
import fr.maillage.report.ReportContext;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryShape;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Data that the sections of the plan's reports read, once for all of them. */
@ApplicationScoped
class PlanReader {

    @Inject
    private SummaryService summaries;

    @Inject
    private OverviewService overviews;

    @Inject
    private ReachRepository reaches;

    @Inject
    private MeasureRepository measures;

    @Inject
    private FundedDirectory funded;

    @Inject
    private FinancingService financing;

    @Inject
    private OutlineService outlines;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    /**
     * Facts to tell of a territory's plan on a day.
     *
     * @param towns the communes inside, by key; itself for a commune
     * @param measures by code
     */
    record Told(
            TerritoryView territory,
            LocalDate day,
            PlanSummary summary,
            Map<Long, TerritoryView> towns,
            Map<String, Measure> measures,
            PlanWords words) {

        /** Names a commune, by its code. */
        String town(String code) {
            return towns.values().stream()
                    .filter(town -> town.code().equals(code))
                    .map(TerritoryView::name)
                    .findFirst()
                    .orElse(code);
        }

        String measure(String code) {
            return measures.containsKey(code) ? measures.get(code).label(words.language()) : code;
        }
    }

    /**
     * A year of it.
     *
     * @param cards the actions at work in the year, by identifier
     * @param money of these actions and that year
     */
    record Year(int year, Map<UUID, ActionCard> cards, FundingFigures money) {}

    /**
     * Where it happens.
     *
     * @param shapes the communes with their outlines
     * @param around those that lie around them
     * @param actions how many reach each commune, by key
     */
    record Places(List<TerritoryShape> shapes, List<TerritoryShape> around, Map<Long, Long> actions) {}

    Told told(ReportContext context) {
        return context.once(Told.class, () -> read(context));
    }

    private Told read(ReportContext context) {
        TerritoryView territory = context.territory();
        Map<Long, TerritoryView> towns = new LinkedHashMap<>();
        territories.within(territory.id(), TerritoryKind.COMMUNE).forEach(town -> towns.put(town.id(), town));
        if (territory.kind() == TerritoryKind.COMMUNE) {
            towns.put(territory.id(), territory);
        }
        return new Told(
                territory,
                context.day(),
                summaries.told(territory.code(), context.day()),
                towns,
                measures.all().stream().collect(Collectors.toMap(Measure::code, measure -> measure)),
                new PlanWords(context.texts(), vocabularies.all()));
    }

    /** Whom its actions reached in the year of the day, up to it. */
    Reach reach(ReportContext context) {
        Told told = told(context);
        return context.once(
                Reach.class,
                () -> reaches.of(told.territory().id(), told.towns().keySet(), told.day()));
    }

    /** The money of all years of its actions. */
    FundingFigures money(Told told) {
        return financing.figures(funded.byRefs(told.summary().actions().stream()
                        .map(action -> new RecordRef(FundedActionRepository.TYPE, action.id()))
                        .toList())
                .values());
    }

    Places places(Told told) {
        List<TerritoryShape> shapes = told.territory().kind() == TerritoryKind.COMMUNE
                ? List.of()
                : outlines.shapes(told.territory().code(), TerritoryKind.COMMUNE);
        return new Places(
                shapes,
                outlines.around(shapes),
                overviews.counts(ActionFilter.ALL, told.towns().keySet()));
    }

    Year year(ReportContext context) {
        return context.once(Year.class, () -> readYear(told(context)));
    }

    private Year readYear(Told told) {
        int year = told.day().getYear();
        ActionFilter inside = ActionFilter.inside(told.territory().code());
        Map<UUID, ActionCard> cards = new LinkedHashMap<>();
        List<RecordRef> refs = new ArrayList<>();
        int number = 0;
        Page<ActionCard> page;
        do {
            page = overviews
                    .timeline(
                            inside, year, told.day(), new PageRequest(number++, PageRequest.MAX_SIZE, "startsOn", true))
                    .page();
            page.items().forEach(card -> {
                cards.put(card.id(), card);
                refs.add(new RecordRef(FundedActionRepository.TYPE, card.id()));
            });
        } while (cards.size() < page.total() && !page.items().isEmpty());
        return new Year(year, cards, financing.figures(funded.byRefs(refs).values(), year));
    }
}
