package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.reach.ReachTellService;
import fr.maillage.plan.result.ResultField;
import fr.maillage.plan.result.ResultPolicy.Standing;
import fr.maillage.plan.result.ResultService;
import fr.maillage.plan.result.ResultView;
import fr.maillage.plan.summary.PlanSummary;
import fr.maillage.plan.summary.SummaryService;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People whom somebody counts by hand as the result of an action: others read none or at least five of them. */
@InsideEar
class MeasuredPeopleIT {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Inject
    private ActionStory story;

    @Inject
    private ActionService actions;

    @Inject
    private ResultService results;

    @Inject
    private SummaryService summaries;

    @Inject
    private ReachTellService reach;

    private UUID action;

    @BeforeEach
    void told() {
        story.toldBefore();
        story.run("actions", story.file("actions"), false);
        action = story.all().get("AC08").id();
    }

    private UUID result(String unit, String baseline) {
        return officer(() -> results.add(
                        action,
                        FieldValues.none(ResultField.class)
                                .with(ResultField.LABEL, "Accompagnements aboutis")
                                .with(ResultField.UNIT, unit)
                                .with(ResultField.BASELINE, baseline)
                                .with(ResultField.TARGET, "40")))
                .id();
    }

    private void measure(UUID result, String day, String value) {
        officer(() -> {
            results.measure(action, result, day, value);
            return null;
        });
        reach.tellDue();
    }

    private List<Supplier<ResultView>> readers(UUID result) {
        return List.of(
                () -> view(As.a(Role.MEMBER, null, () -> results.of(action, DAY)), result),
                () -> view(As.a(Role.PREFECTURE, null, () -> results.of(action, DAY)), result),
                () -> view(officer(() -> results.told(action, DAY)), result),
                () -> view(summed(As.a(Role.MEMBER, null, () -> summaries.of(null, DAY))), result),
                () -> view(summed(officer(() -> summaries.told(null, DAY))), result));
    }

    private List<ResultView> summed(PlanSummary summary) {
        return summary.actions().stream()
                .filter(some -> some.id().equals(action))
                .findFirst()
                .orElseThrow()
                .results();
    }

    private static ResultView view(List<ResultView> views, UUID result) {
        return views.stream()
                .filter(view -> view.result().id().equals(result))
                .findFirst()
                .orElseThrow();
    }

    private void assertTold(UUID result, String value, String on) {
        assertThat(readers(result)).allSatisfy(reader -> {
            Standing standing = reader.get().standing();
            assertThat(standing == null ? null : standing.value().toPlainString())
                    .isEqualTo(value);
            assertThat(standing == null ? null : standing.on().toString()).isEqualTo(on);
            assertThat(reader.get().measured())
                    .extracting(measured -> measured.value().toPlainString())
                    .containsExactlyElementsOf(value == null ? List.of() : List.of(value));
        });
    }

    @Test
    void one_to_four_people_or_households_are_told_to_nobody() {
        for (String unit : List.of("personnes", "Foyers", "ménages équipés")) {
            UUID result = result(unit, null);
            measure(result, "2022-03-31", "3");
            assertTold(result, null, null);
            assertThat(view(officer(() -> results.of(action, DAY)), result)
                            .standing()
                            .value())
                    .isEqualByComparingTo("3");
        }
    }

    @Test
    void a_unit_of_things_is_read_as_it_stands() {
        UUID result = result("appareils", null);
        measure(result, "2022-03-31", "3.00");
        assertThat(readers(result))
                .allSatisfy(
                        reader -> assertThat(reader.get().standing().value()).isEqualByComparingTo("3"));
    }

    @Test
    void the_last_told_measure_stands_with_its_day_until_the_next_may_be_told() {
        UUID result = result("personnes", null);
        measure(result, "2022-03-31", "12");
        assertTold(result, "12", "2022-03-31");
        measure(result, "2022-06-30", "14");
        assertTold(result, "12", "2022-03-31");
        measure(result, "2022-03-31", "13");
        measure(result, "2022-03-31", "");
        assertTold(result, "12", "2022-03-31");
        measure(result, "2022-09-30", "17");
        assertTold(result, "17", "2022-09-30");
        measure(result, "2022-12-31", "2");
        assertTold(result, "17", "2022-09-30");
        assertThat(view(As.a(Role.MEMBER, null, () -> results.of(action, LocalDate.of(2022, 9, 1))), result)
                        .standing()
                        .on())
                .isEqualTo("2022-03-31");
    }

    @Test
    void neither_the_start_nor_the_progress_gives_a_few_away() {
        UUID few = result("foyers", "3");
        measure(few, "2022-03-31", "20");
        assertTold(few, "20", "2022-03-31");
        assertThat(readers(few)).allSatisfy(reader -> {
            assertThat(reader.get().result().baseline()).isNull();
            assertThat(reader.get().reached()).isNull();
        });
        UUID near = result("foyers", "10");
        measure(near, "2022-03-31", "12");
        assertTold(near, null, null);
    }

    @Test
    void results_of_one_action_are_apart() {
        UUID one = result("personnes", null);
        UUID other = result("personnes", null);
        measure(one, "2022-03-31", "12");
        measure(other, "2022-03-31", "10");
        assertTold(one, "12", "2022-03-31");
        assertTold(other, null, null);
    }

    @Test
    void the_history_tells_what_was_measured_only_to_whoever_enters_it() {
        UUID result = result("personnes", null);
        measure(result, "2022-03-31", "3");
        assertThat(officer(() -> actions.history(action)))
                .flatExtracting(line -> line.changes())
                .extracting(change -> change.field())
                .contains("results");
        assertThat(As.a(Role.MEMBER, null, () -> actions.history(action)))
                .flatExtracting(line -> line.changes())
                .extracting(change -> change.field())
                .doesNotContain("results");
    }
}
