package fr.maillage.plan.published;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionList;
import fr.maillage.plan.action.ProgressPolicy;
import fr.maillage.plan.overview.ActionCard;
import fr.maillage.plan.overview.ActionCard.Step;
import fr.maillage.plan.persistence.OverviewRepository;
import fr.maillage.plan.persistence.PublishedSchemeRepository;
import fr.maillage.plan.persistence.ReachRepository;
import fr.maillage.plan.published.PublishedPlan.Action;
import fr.maillage.plan.published.PublishedPlan.Axis;
import fr.maillage.plan.report.Reach;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The plan of a commune, or of the committee's territory, for everybody. Asks for no right. */
@Stateless
public class PublishedPlanService {

    /** More actions than that, nobody reads; the portfolio has them all. */
    static final int MOST = 500;

    private static final Comparator<FrameLineRef> ORDER =
            Comparator.nullsLast(Comparator.comparing(FrameLineRef::axisCode).thenComparing(FrameLineRef::frameCode));

    @Inject
    private PublishedSchemeRepository schemes;

    @Inject
    private OverviewRepository overview;

    @Inject
    private ActionList list;

    @Inject
    private FrameLines lines;

    @Inject
    private ReachRepository reaches;

    @Inject
    private TerritoryService territories;

    /**
     * Reads the published plan, in some ten statements.
     *
     * @param code of INSEE, such as {@code 93032}; null or blank for the committee's territory
     * @throws Problem NOT_FOUND for another code
     */
    public PublishedPlan of(String code) {
        TerritoryView territory = code == null || code.isBlank()
                ? territories.committee()
                : territories
                        .byCode(TerritoryKind.COMMUNE.code(code))
                        .orElseThrow(() -> Problem.notFound("territory", code));
        LocalDate today = list.today();
        Reach reach = reaches.of(territory.id(), List.of(), today);
        return new PublishedPlan(
                territory,
                today,
                schemes.inForce(territory.id(), today),
                axes(
                        overview.first(
                                list.condition(ActionFilter.inside(territory.code())
                                                .asked(today))
                                        .where("r.state in ('running', 'done')"),
                                today,
                                MOST),
                        today),
                reach.total().signum() == 0 ? null : reach.total(),
                reach.publics(),
                territories.within(territories.committee().id(), TerritoryKind.COMMUNE));
    }

    private List<Axis> axes(List<ActionCard> cards, LocalDate day) {
        Map<Long, FrameLineRef> served = lines.byKeys(
                cards.stream().map(ActionCard::line).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<FrameLineRef, List<Action>> byAxis = new TreeMap<>(ORDER);
        cards.forEach(card -> byAxis.computeIfAbsent(
                        card.line() == null ? null : served.get(card.line()), axis -> new ArrayList<>())
                .add(new Action(
                        card.title(),
                        card.state(),
                        ProgressPolicy.progress(
                                card.steps().stream().map(Step::due).toList(), day))));
        return byAxis.entrySet().stream()
                .map(axis -> new Axis(axis.getKey(), axis.getValue()))
                .toList();
    }
}
