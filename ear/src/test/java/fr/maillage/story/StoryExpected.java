package fr.maillage.story;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.CommitteeExpected;
import fr.maillage.deployment.ActivityExpected;
import fr.maillage.deployment.CoverageExpected;
import fr.maillage.deployment.DeploymentExpected;
import fr.maillage.deployment.DropInExpected;
import fr.maillage.deployment.ScenarioExpected;
import fr.maillage.deployment.activity.ActivityService;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.CoverageService;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.deployment.scenario.ScenarioSummaryService;
import fr.maillage.diagnosis.DiagnosisExpected;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.SideBySideFilter;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.identity.Role;
import fr.maillage.plan.ChainExpected;
import fr.maillage.plan.PlanExpected;
import fr.maillage.plan.chain.ChainService;
import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.summary.PlanSummary;
import fr.maillage.plan.summary.SummaryService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.Sql;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.function.Executable;

/** The whole story as it must come out, as an officer of the EPT reads it. */
@Dependent
public class StoryExpected {

    static final String GRAND_EST = "ept:200058790";

    @Inject
    private SideBySideService sides;

    @Inject
    private StatementList statements;

    @Inject
    private FindingService findings;

    @Inject
    private FindingList findingList;

    @Inject
    private IrritantList irritantList;

    @Inject
    private SummaryService summaries;

    @Inject
    private ChainService chains;

    @Inject
    private DeploymentService deployment;

    @Inject
    private DropInService dropIns;

    @Inject
    private CoverageService coverage;

    @Inject
    private ScenarioSummaryService scenarios;

    @Inject
    private ActivityService activity;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private CommitteeExpected committee;

    /** The collection of the story. */
    private static UUID collection() {
        return UUID.fromString(
                (String) Sql.rows("select uuid from statement_collection where title = ?", WholeStory.COLLECTION)
                        .get(0)
                        .get("uuid"));
    }

    /** Compares the sides of its collection on a territory. */
    SideBySide compared(String territory) {
        SideBySideFilter filter = new SideBySideFilter(territory, null, null, collection(), null, null, null);
        return officer(() -> sides.compare(filter));
    }

    /** All that is to be compared. */
    List<Executable> all() {
        return List.of(
                () -> DiagnosisExpected.comparison(compared(GRAND_EST)),
                () -> DiagnosisExpected.proposals(compared(GRAND_EST)),
                () -> DiagnosisExpected.towns(this::compared),
                this::voices,
                this::findings,
                this::irritants,
                () -> PlanExpected.axes(plan()),
                () -> PlanExpected.progress(plan()),
                () -> PlanExpected.money(plan()),
                () -> PlanExpected.coFunding(plan()),
                () -> PlanExpected.envelopes(plan()),
                () -> PlanExpected.counts(plan()),
                () -> ChainExpected.links(chain()),
                () -> ChainExpected.breaks(chain()),
                () -> DeploymentExpected.posts(posts()),
                () -> DeploymentExpected.target(posts()),
                () -> DeploymentExpected.ends(posts()),
                () -> DropInExpected.plaine(As.a(
                        Role.DEPARTMENT_OFFICER, "dep:93", () -> dropIns.figures("dep:93", LocalDate.of(2022, 6, 1)))),
                () -> DropInExpected.hours(officer(() -> dropIns.figures(GRAND_EST, LocalDate.of(2026, 10, 1)))),
                () -> DropInExpected.sessions(officer(() -> dropIns.figures(GRAND_EST, LocalDate.of(2026, 10, 1)))),
                () -> CoverageExpected.nearest(coverage(Set.of())),
                () -> CoverageExpected.without(coverage(Set.of()), coverage(CoverageExpected.closed())),
                () -> ScenarioExpected.lines(scenario()),
                () -> ScenarioExpected.opinions(scenario()),
                () -> ActivityExpected.figures(officer(() -> activity.of(GRAND_EST, null, null)), vocabularies.all()),
                committee::members,
                committee::renewal,
                committee::gatherings,
                committee::meeting,
                committee::work,
                this::nothing_waits);
    }

    private void voices() {
        assertThat(said(StatementList.PROFESSIONALS))
                .isEqualTo(DiagnosisExpected.expected().getJsonObject("propos").getInt("professionnels"));
        assertThat(said(StatementList.RESIDENTS))
                .isEqualTo(DiagnosisExpected.expected().getJsonObject("propos").getInt("habitants"));
    }

    private long said(String side) {
        ListRequest filter = ListRequest.ALL
                .with("territory", GRAND_EST)
                .with("side", side)
                .with("collection", collection().toString());
        return officer(() -> statements.page(filter, PageRequest.first())).total();
    }

    private void findings() {
        List<FindingView> all = officer(() -> findingList.page(ListRequest.ALL, PageRequest.first()))
                .items();
        assertThat(all.stream().filter(f -> f.code() != null)).hasSize(9);
        assertThat(all)
                .filteredOn(f -> "F02".equals(f.code()))
                .extracting(FindingView::state)
                .containsExactly(FindingState.SUPERSEDED);
        assertThat(all)
                .filteredOn(f -> "F01".equals(f.code()))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence()).hasSize(4));
    }

    private void irritants() {
        assertThat(officer(() -> irritantList.page(ListRequest.ALL, PageRequest.first()))
                        .items())
                .filteredOn(i -> i.code() != null && !i.code().equals("IR3"))
                .extracting(i -> i.code() + " " + i.delay())
                .containsExactlyInAnyOrder("IR1 56", "IR2 25");
    }

    /** One file of Dauphin is of an action that the story does not tell, and an item is about a file of the story. */
    private void nothing_waits() {
        assertThat(Sql.rows(
                        "select distinct p.text_value as kind from import_late l join job_run r on r.uuid = l.run_uuid"
                                + " join job_run_parameter p on p.run_id = r.id and p.name = 'kind'"))
                .extracting(row -> row.get("kind"))
                .isSubsetOf("dauphin-extract", "agenda");
    }

    private PlanSummary plan() {
        return officer(() -> summaries.of(GRAND_EST, LocalDate.of(2022, 9, 30)));
    }

    private EvidenceChain chain() {
        return officer(() -> chains.of(GRAND_EST));
    }

    private Deployment posts() {
        return officer(() -> deployment.of(GRAND_EST, LocalDate.of(2026, 1, 31)));
    }

    private ScenarioSummary scenario() {
        return officer(() -> scenarios.concerning(deployment.of(GRAND_EST, LocalDate.of(2026, 1, 31))))
                .get(0);
    }

    private Coverage coverage(Set<String> without) {
        return officer(() -> coverage.of(
                new CoverageQuery(GRAND_EST, LocalDate.of(2026, 10, 6), null, null, null, Set.of(), without)));
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }
}
