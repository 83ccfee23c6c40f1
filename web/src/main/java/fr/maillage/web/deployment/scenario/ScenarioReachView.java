package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.coverage.CommuneHours;
import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.CoverageTotal;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.ScenarioCoverage;
import fr.maillage.deployment.coverage.ScenarioCoverageService;
import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.deployment.scenario.ScenarioView;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Who gains and who loses by scenarios, and how many hours each commune has then. */
@Named
@RequestScoped
public class ScenarioReachView {

    private static final String LABEL = "deployment.scenario.reach.";
    private static final int DECIMALS = 2;
    private static final Set<DemandKind> KINDS = EnumSet.of(DemandKind.QPV, DemandKind.POINT, DemandKind.COMMUNE);

    @Inject
    private ScenarioCoverageService coverage;

    @Inject
    private Texts text;

    private List<ScenarioCoverage> planned;

    /**
     * Who has a permanence within reach, who loses and who gains one: by priority neighbourhoods, and by the points of files,
     * or by communes where there are no points. The territory is theirs where all have the same, else the committee's.
     */
    public List<ReachRow> people(List<ScenarioSummary> scenarios) {
        List<ScenarioCoverage> all = planned(scenarios);
        List<CoverageTotal> totals = all.get(0).before().totals();
        boolean points = totals.stream().anyMatch(total -> total.kind() == DemandKind.POINT);
        List<ReachRow> rows = new ArrayList<>();
        totals.stream()
                .filter(total -> !points || total.kind() != DemandKind.COMMUNE)
                .forEach(total -> people(total, all, rows));
        return rows;
    }

    /** The hours a week for 10,000 inhabitants of each commune that has any before or after. */
    public List<ReachRow> hours(List<ScenarioSummary> scenarios) {
        List<ScenarioCoverage> all = planned(scenarios);
        List<ReachRow> rows = new ArrayList<>();
        communes(all).forEach((commune, name) -> rows.add(hours(commune, name, all)));
        return rows;
    }

    /** The radius in metres within which a permanence counts. */
    public int radius(List<ScenarioSummary> scenarios) {
        return planned(scenarios).get(0).before().radius();
    }

    /** Before and after each of some scenarios, worked out once. */
    List<ScenarioCoverage> planned(List<ScenarioSummary> scenarios) {
        if (planned == null) {
            List<ScenarioView> views =
                    scenarios.stream().map(ScenarioSummary::scenario).toList();
            List<String> territories =
                    views.stream().map(ScenarioView::territory).distinct().toList();
            CoverageQuery query = new CoverageQuery(
                    territories.size() == 1 ? territories.get(0) : null, null, null, null, null, KINDS, Set.of());
            planned = coverage.of(query, views.stream().map(ScenarioView::id).toList());
        }
        return planned;
    }

    private void people(CoverageTotal total, List<ScenarioCoverage> all, List<ReachRow> rows) {
        boolean counted = total.share() != null;
        String kind = kind(total);
        String unit = counted ? "people" : "points";
        rows.add(new ReachRow(
                text.of(LABEL + "covered." + unit, kind),
                amount(counted, total.covered(), total.coveredPoints()),
                after(
                        all,
                        planned -> planned.after().totals().stream()
                                .filter(other -> other.kind() == total.kind())
                                .findFirst()
                                .map(other -> amount(counted, other.covered(), other.coveredPoints()))
                                .orElseThrow())));
        rows.add(new ReachRow(
                text.of(LABEL + "lost." + unit, kind),
                null,
                after(
                        all,
                        planned -> amount(
                                counted,
                                planned.change().lost(total.kind()),
                                planned.change().lostPoints(total.kind())))));
        rows.add(new ReachRow(
                text.of(LABEL + "gained." + unit, kind),
                null,
                after(
                        all,
                        planned -> amount(
                                counted,
                                planned.change().gained(total.kind()),
                                planned.change().gainedPoints(total.kind())))));
    }

    /** Names the points, and tells how many of them are somewhere where that is not all. */
    private String kind(CoverageTotal total) {
        String many = text.of("deployment.coverage.demand." + total.kind().code() + ".many");
        return total.unlocated() == 0 ? many : text.of(LABEL + "located", many, total.located(), total.points());
    }

    private String amount(boolean counted, BigDecimal people, long points) {
        return text.number(counted ? people : points);
    }

    /** The names of the communes that have hours before or after one of the scenarios, by their codes. */
    private static Map<String, String> communes(List<ScenarioCoverage> all) {
        Map<String, String> communes = new TreeMap<>();
        all.forEach(planned -> planned.hours().forEach(hours -> communes.put(hours.commune(), hours.name())));
        return communes;
    }

    private ReachRow hours(String commune, String name, List<ScenarioCoverage> all) {
        String before = all.stream()
                .flatMap(planned -> of(planned, commune).stream())
                .findFirst()
                .map(hours -> rate(hours.rateBefore()))
                .orElseThrow();
        return new ReachRow(
                name,
                before,
                // Whoever has no hours in one of them has none before, either, for all stand beside the same day.
                after(
                        all,
                        planned -> of(planned, commune)
                                .map(hours -> rate(hours.rateAfter()))
                                .orElseGet(() -> rate(BigDecimal.ZERO))));
    }

    private static Optional<CommuneHours> of(ScenarioCoverage planned, String commune) {
        return planned.hours().stream()
                .filter(hours -> hours.commune().equals(commune))
                .findFirst();
    }

    private String rate(BigDecimal rate) {
        return rate == null ? text.of("shared.unknown") : text.decimal(rate, DECIMALS);
    }

    private static List<String> after(List<ScenarioCoverage> all, Function<ScenarioCoverage, String> of) {
        return all.stream().map(of).toList();
    }
}
