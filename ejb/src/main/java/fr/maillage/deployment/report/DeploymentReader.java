package fr.maillage.deployment.report;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.calendar.PostPlan;
import fr.maillage.deployment.calendar.PostPlanService;
import fr.maillage.deployment.calendar.PostReachService;
import fr.maillage.deployment.calendar.PostReaches;
import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.CoverageService;
import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.deployment.scenario.ScenarioSummaryService;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportTexts;
import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryShape;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data that the sections of the report need, read once for all of them. */
@ApplicationScoped
class DeploymentReader {

    @Inject
    private DeploymentService deployment;

    @Inject
    private CoverageService coverage;

    @Inject
    private PostReachService reaches;

    @Inject
    private PostPlanService plans;

    @Inject
    private ScenarioSummaryService scenarios;

    @Inject
    private TerritoryService territories;

    @Inject
    private OutlineService outlines;

    /**
     * Data to tell of a territory on a day.
     *
     * @param towns the communes inside; itself for a commune
     * @param reach who depends on each post
     * @param plans the lines of scenarios that say what follows of posts, by the codes of the posts
     * @param scenarios those that concern the territory
     */
    record Told(
            TerritoryView territory,
            LocalDate day,
            Deployment posts,
            Coverage coverage,
            PostReaches reach,
            Map<String, PostPlan> plans,
            List<ScenarioSummary> scenarios,
            List<TerritoryView> towns,
            DeploymentWords words) {}

    /** @param around those that lie around them */
    record Places(List<TerritoryShape> shapes, List<TerritoryShape> around) {}

    Told told(ReportContext context) {
        return context.once(Told.class, () -> read(context.territory(), context.day(), context.texts()));
    }

    Told read(TerritoryView territory, LocalDate day, ReportTexts texts) {
        String code = territory.code();
        List<TerritoryView> towns = new ArrayList<>(territories.within(territory.id(), TerritoryKind.COMMUNE));
        if (towns.isEmpty() && territory.kind() == TerritoryKind.COMMUNE) {
            towns.add(territory);
        }
        Deployment posts = deployment.of(code, day);
        return new Told(
                territory,
                day,
                posts,
                coverage.of(new CoverageQuery(code, day, null, null, null, Set.of(), Set.of())),
                reaches.of(code, day, null),
                plans.of(posts.kept().stream().map(DeployedPost::code).toList()),
                scenarios.concerning(posts),
                towns,
                new DeploymentWords(texts));
    }

    Places places(Told told) {
        List<TerritoryShape> shapes = outlines.shapes(told.territory().code(), TerritoryKind.COMMUNE);
        return new Places(shapes, outlines.around(shapes));
    }
}
