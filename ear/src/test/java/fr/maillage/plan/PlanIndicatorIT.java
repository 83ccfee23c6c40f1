package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.financing.CoFundingService;
import fr.maillage.funding.financing.FundingFigures.Leverage;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.plan.chain.ChainService;
import fr.maillage.plan.chain.EvidenceChain.Gap;
import fr.maillage.plan.chain.EvidenceChain.Hole;
import fr.maillage.plan.reach.ReachTellService;
import fr.maillage.plan.summary.SummaryService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.told.Quarter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indicators of the plan of the story, moved to this year so that its counts and envelopes are of it. */
@InsideEar
class PlanIndicatorIT {

    private static final String SEINE_SAINT_DENIS = "dep:93";
    private static final String GAGNY = "com:93032";
    private static final String VAUJOURS = "com:93074";

    @Inject
    private PlanStory story;

    @Inject
    private IndicatorDesk desk;

    @Inject
    private ChainService chains;

    @Inject
    private SummaryService summaries;

    @Inject
    private CoFundingService cofunding;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    @Inject
    private ReachTellService reach;

    @BeforeEach
    void told() {
        story.told();
    }

    private IndicatorReading reading(String code, String territory) {
        return desk.reading(code, territory);
    }

    private Map<String, Integer> parts(String code, String territory) {
        return reading(code, territory).dimensions().stream()
                .filter(part -> part.value().signum() > 0)
                .collect(Collectors.toMap(
                        IndicatorReading.DimensionValue::dimension,
                        part -> part.value().intValue()));
    }

    /** Those of the page that everybody sees. */
    private Map<String, Integer> holes(String territory) {
        return officer(() -> chains.of(territory)).holes().stream()
                .map(Hole::gap)
                .filter(gap -> gap != Gap.MONEY_WITHOUT_ACTION)
                .collect(Collectors.groupingBy(gap -> gap.code(), Collectors.summingInt(gap -> 1)));
    }

    @Test
    void actions_are_told_by_state_and_axis_with_their_progress_and_what_others_add_to_each_euro() {
        desk.runJob();

        assertThat(reading("action-count", SEINE_SAINT_DENIS).value()).isEqualByComparingTo("10");
        assertThat(parts("action-count", SEINE_SAINT_DENIS))
                .containsEntry("done", 1)
                .containsEntry("suspended", 1);
        assertThat(parts("action-axis", SEINE_SAINT_DENIS))
                .containsEntry("STN1/A1", 2)
                .containsEntry("STN1/A2", 5)
                .containsEntry("STN1/A3", 3);
        // One of two towns counts in each.
        assertThat(reading("action-count", GAGNY).value()).isEqualByComparingTo("5");
        IndicatorReading progress = reading("action-progress", SEINE_SAINT_DENIS);
        assertThat(progress.numerator())
                .isEqualByComparingTo(
                        new BigDecimal(Sql.number("select count(*) from plan_milestone where done_on is not null")));
        assertThat(progress.denominator()).isEqualByComparingTo("24");
        // Years after its last milestone, whatever is planned or running and not done is late.
        assertThat(reading("action-late", SEINE_SAINT_DENIS).value())
                .isEqualByComparingTo(new BigDecimal(Sql.number(
                        "select count(*) from plan_action a where a.state in ('planned', 'running') and exists (select 1"
                                + " from plan_milestone m where m.action_id = a.id and m.done_on is null)")));
        assertThat(reading("action-leverage", SEINE_SAINT_DENIS).value().setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(PlanStory.expected()
                        .getJsonObject("levier")
                        .getJsonNumber("euros_par_euro_ept")
                        .bigDecimalValue());
        assertThat(reading("action-leverage", VAUJOURS).reason()).isEqualTo(IndicatorReasons.NO_OWN_MONEY);
    }

    @Test
    void leverage_is_one_number_whoever_tells_it_of_whichever_territory() {
        desk.runJob();

        List<String> all = new ArrayList<>(List.of(SEINE_SAINT_DENIS, "ept:200058790", "per:villes-qpv"));
        territories
                .within(territories.required("ept:200058790").id(), TerritoryKind.COMMUNE)
                .forEach(town -> all.add(town.code()));
        for (String territory : all) {
            Leverage told = officer(() -> summaries.of(territory, null)).leverage();
            Leverage table = officer(() -> cofunding.of(territory, null)).leverage();
            IndicatorReading reading = reading("action-leverage", territory);

            assertThat(table).as(territory).isEqualTo(told);
            assertThat(reading.value() == null ? null : reading.value().setScale(2, RoundingMode.HALF_UP))
                    .as(territory)
                    .isEqualTo(told.ratio());
        }
        // The EPT pays for actions as a whole, which are those of the town, too.
        assertThat(reading("action-leverage", GAGNY).value()).isPositive();
    }

    @Test
    void people_envelopes_and_holes_are_those_of_the_year_and_of_the_page() {
        toThisYear();
        breakTheChain();
        reach.tellDue();
        desk.runJob();

        // Attendances of three series, people who entered a path, professionals trained, carers; none of a quarter that
        // is
        // not told yet.
        long people = Sql.number(
                "select coalesce(sum(f.figure), 0) from plan_figure f join plan_measure m on m.id = f.measure_id where m.code in"
                        + " ('presences', 'entrees', 'professionnels_formes', 'aidants_habilites', 'participants')"
                        + " and f.counted_in <= ?",
                Quarter.lastDue(ClockProducer.today(clock)).last());
        BigDecimal reached = reading("people-reached", SEINE_SAINT_DENIS).value();
        assertThat(reached == null ? 0 : reached.longValueExact()).isEqualTo(people);
        assertThat(parts("people-reached", SEINE_SAINT_DENIS).isEmpty()).isEqualTo(people == 0);
        // 64 700 of 190 000, and 49 200 of these; see the envelopes of the story.
        IndicatorReading committed = reading("envelope-committed", SEINE_SAINT_DENIS);
        assertThat(committed.numerator()).isEqualByComparingTo("64700");
        assertThat(committed.denominator()).isEqualByComparingTo("190000");
        assertThat(reading("envelope-paid", SEINE_SAINT_DENIS).numerator()).isEqualByComparingTo("49200");
        // The town's own contract, which the département keeps; not the one that two other towns share.
        assertThat(reading("envelope-committed", GAGNY).denominator()).isEqualByComparingTo("30000");
        assertThat(reading("envelope-committed", "com:93014").reason()).isEqualTo(IndicatorReasons.NO_ENVELOPE);
        assertThat(reading("envelope-committed", "ept:200058790").denominator()).isEqualByComparingTo("190000");
        assertThat(reading("envelope-committed", VAUJOURS).reason()).isEqualTo(IndicatorReasons.NO_ENVELOPE);
        for (String territory : List.of(SEINE_SAINT_DENIS, GAGNY, "com:93064", "com:93014", "ept:200058790")) {
            assertThat(parts("chain-hole", territory)).as(territory).isEqualTo(holes(territory));
        }
        assertThat(holes(SEINE_SAINT_DENIS)).hasSize(4);
    }

    private void toThisYear() {
        int year = ClockProducer.today(clock).getYear();
        Sql.rows("select id, counted_in from plan_figure")
                .forEach(row -> Sql.update(
                        "update plan_figure set counted_in = ? where id = ?",
                        LocalDate.parse(row.get("counted_in").toString()).withYear(year),
                        row.get("id")));
        Sql.update("update envelope set budget_year = ? where budget_year = 2022", year);
        Sql.update("update funding_line set budget_year = ? where budget_year = 2022", year);
    }

    private static void breakTheChain() {
        for (String code : List.of("09", "10")) {
            Sql.update(
                    "delete from plan_result_value where result_id in (select id from plan_result where code = ?)",
                    "I" + code);
            Sql.update(
                    "delete from plan_figure where action_id in (select id from plan_action where code = ?)",
                    "AC" + code);
        }
        Sql.update("delete from plan_result where code = 'I10'");
        Sql.update("update plan_action set state = 'abandoned', state_reason = 'x' where code = 'AC04'");
    }
}
