package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.job.JobCounts;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.action.MilestoneService;
import fr.maillage.plan.action.ProgressPolicy.Progress;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ten actions of the story come in by the mappings that ship, and are as far as the story says. */
@InsideEar
class ActionStoryIT {

    private static final LocalDate DAY = LocalDate.parse("2022-09-30");

    @Inject
    private ActionStory story;

    @Inject
    private ActionService actions;

    @Inject
    private MilestoneService milestones;

    @BeforeEach
    void nothing_told() {
        story.toldBefore();
    }

    private void told() {
        story.run("actions", story.file("actions"), false);
        story.run("milestones", story.file("milestones"), false);
    }

    private static JsonObject expected() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(SharedData.story("plan/expected.json")))) {
            return reader.readObject();
        }
    }

    @Test
    void ten_actions_and_their_milestones_come_in_and_the_same_files_again_change_nothing() {
        for (boolean dryRun : new boolean[] {true, false}) {
            assertThat(story.run("actions", story.file("actions"), dryRun)).isEqualTo(new JobCounts(10, 10, 0, 0, 0));
        }
        assertThat(story.run("milestones", story.file("milestones"), false)).isEqualTo(new JobCounts(24, 24, 0, 0, 0));
        for (boolean dryRun : new boolean[] {true, false}) {
            assertThat(story.run("actions", story.file("actions"), dryRun)).isEqualTo(new JobCounts(10, 0, 0, 10, 0));
            assertThat(story.run("milestones", story.file("milestones"), dryRun))
                    .isEqualTo(new JobCounts(24, 0, 0, 24, 0));
        }

        ActionDetail towns = story.get("AC05");
        assertThat(towns.action().state()).isEqualTo(ActionState.RUNNING);
        assertThat(towns.values().list(ActionField.PERIMETER)).containsExactly("com:93032", "com:93051");
        assertThat(towns.values().list(ActionField.OBJECTIVES)).containsExactly("STN1/O2.1");
        assertThat(towns.values().text(ActionField.LEAD)).isEqualTo("Le Fil de Noisy (fictif)");
        assertThat(towns.values().list(ActionField.PUBLICS)).containsExactlyInAnyOrder("seniors", "allophones");
        assertThat(towns.findings()).extracting(FindingLink::code).containsExactly("F01");
        assertThat(towns.milestones()).extracting(Milestone::place).containsExactly(1, 2, 3);
        assertThat(story.get("AC10").values().list(ActionField.PARTNERS))
                .containsExactly("Ville de Neuilly-sur-Marne, politique de la ville (fictif)");
    }

    @Test
    void actions_are_of_the_axes_of_their_objectives() throws IOException {
        told();
        Map<String, ActionView> all = story.all();
        Map<Long, FrameLineRef> principals = officer(() -> actions.principals(all.values()));
        Map<String, Set<String>> axes = all.values().stream()
                .collect(Collectors.groupingBy(
                        a -> principals.get(a.key()).axisCode(),
                        TreeMap::new,
                        Collectors.mapping(ActionView::code, Collectors.toSet())));
        JsonObject said = expected().getJsonObject("par_axe");
        assertThat(axes.keySet()).isEqualTo(said.keySet());
        axes.forEach((axis, codes) -> {
            assertThat(codes)
                    .containsExactlyInAnyOrderElementsOf(said.getJsonArray(axis).getValuesAs(JsonString::getString));
            for (String line : List.of(axis, "STN1/" + axis)) {
                assertThat(codes(ActionFilter.asking().line(line).filter(), DAY))
                        .isEqualTo(codes);
            }
        });
    }

    @Test
    void they_are_as_far_and_as_late_as_the_story_says_on_its_day() throws IOException {
        told();
        JsonObject expected = expected();
        expected.getJsonObject("avancement").forEach((code, said) -> {
            Progress progress = story.all().get(code).progress(DAY);
            JsonObject figures = said.asJsonObject();
            assertThat(progress.done()).as(code).isEqualTo(figures.getInt("faits"));
            assertThat(progress.all()).as(code).isEqualTo(figures.getInt("jalons"));
            assertThat(progress.percent())
                    .as(code)
                    .isEqualByComparingTo(figures.getJsonNumber("pourcent").bigDecimalValue());
        });
        JsonObject late = expected.getJsonObject("en_retard");
        Map<String, ActionView> all = story.all();
        all.forEach((code, action) ->
                assertThat(action.late(DAY)).as(code).isEqualTo(late.containsKey(code) ? days(late, code) : 0));
        assertThat(codes(ActionFilter.asking().late(true).filter(), DAY)).isEqualTo(late.keySet());

        ActionDetail suspended = story.get("AC10");
        assertThat(suspended.milestones().get(0).due().overdue(DAY))
                .isEqualTo(days(expected.getJsonObject("jalons_passes_d_une_action_suspendue"), "AC10"));
    }

    private static int days(JsonObject late, String code) {
        return late.getJsonArray(code).getJsonObject(0).getInt("retard_jours");
    }

    private Set<String> codes(ActionFilter filter, LocalDate day) {
        return officer(() -> actions.list(filter, day, new PageRequest(0, 200, null, true))).items().stream()
                .map(ActionView::code)
                .collect(Collectors.toSet());
    }

    @Test
    void an_action_of_two_towns_is_one_of_each_and_one_of_the_ept() {
        told();
        for (String territory : List.of("com:93032", "com:93051", "ept:200058790", "dep:93")) {
            assertThat(codes(ActionFilter.inside(territory), DAY)).as(territory).contains("AC05");
        }
        assertThat(codes(ActionFilter.inside("com:93064"), DAY))
                .contains("AC01")
                .doesNotContain("AC05");
        assertThat(officer(() -> actions.list(ActionFilter.inside("ept:200058790"), DAY, PageRequest.first()))
                        .total())
                .isEqualTo(10);
    }

    @Test
    void a_milestone_is_ticked_once_by_the_officer_who_saw_it_and_the_history_tells() {
        told();
        ActionDetail action = story.get("AC07");
        Milestone open = action.milestones().get(1);

        Milestone done = officer(() -> milestones.tick(action.id(), open.id(), open.version(), true));
        assertThat(done.doneOn()).isNotNull();
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> officer(() -> milestones.tick(action.id(), open.id(), open.version(), false)))
                        .kind())
                .isEqualTo(Problem.Kind.STALE);
        assertThat(officer(() -> milestones.tick(action.id(), done.id(), done.version(), false))
                        .doneOn())
                .isNull();
        assertThat(officer(() -> actions.history(action.id())).stream()
                        .filter(line -> line.action().equals("plan.action.milestone")))
                .hasSize(4);
    }

    @Test
    void a_line_that_an_action_serves_cannot_be_taken_out_of_its_frame() {
        told();
        FieldValues<ActionField> other = story.get("AC01").values().with(ActionField.OBJECTIVES, "STN9/O2.3");
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> officer(() -> actions.update(
                                        story.get("AC01").id(),
                                        story.get("AC01").version(),
                                        other)))
                        .violations())
                .extracting(v -> v.field() + " " + v.rule())
                .containsExactly("objectives plan-action-line-unknown");
    }
}
