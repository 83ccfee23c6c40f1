package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.job.JobCounts;
import fr.maillage.plan.result.Result;
import fr.maillage.plan.result.ResultField;
import fr.maillage.plan.result.ResultService;
import fr.maillage.plan.result.ResultView;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that the ten actions of the story are to bring about, and their state on 30 September 2022. */
@InsideEar
class ResultStoryIT {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    @Inject
    private ActionStory story;

    @Inject
    private ResultService results;

    @BeforeEach
    void told() {
        story.toldBefore();
        story.run("actions", story.file("actions"), false);
    }

    private static JsonObject expected(String name) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(SharedData.story("plan/expected.json")))) {
            return reader.readObject().getJsonObject(name);
        }
    }

    private UUID id(String action) {
        return story.all().get(action).id();
    }

    private List<ResultView> of(String action, LocalDate day) {
        UUID id = id(action);
        return officer(() -> results.of(id, day));
    }

    private static FieldValues<ResultField> said(String code, String label) {
        return FieldValues.none(ResultField.class).with(ResultField.CODE, code).with(ResultField.LABEL, label);
    }

    private List<String> rules(Runnable call) {
        return catchThrowableOfType(Problem.class, call::run).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    private void measure(UUID action, UUID result, String day, String value) {
        officer(() -> {
            results.measure(action, result, day, value);
            return null;
        });
    }

    @Test
    void come_in_once_and_stand_where_the_story_says() throws IOException {
        assertThat(story.run("indicators", story.file("indicators"), true)).isEqualTo(new JobCounts(10, 10, 0, 0, 0));
        assertThat(story.run("indicators", story.file("indicators"), false)).isEqualTo(new JobCounts(10, 10, 0, 0, 0));
        assertThat(story.run("indicators", story.file("indicators"), false)).isEqualTo(new JobCounts(10, 0, 0, 10, 0));

        expected("valeurs_au_30_septembre").forEach((code, value) -> {
            ResultView result = of("AC" + code.substring(1), DAY).get(0);
            assertThat(result.result().code()).isEqualTo(code);
            assertThat(result.standing().value()).as(code).isEqualByComparingTo(((JsonNumber) value).bigDecimalValue());
        });
        assertThat(of("AC01", DAY).get(0).line().code()).isEqualTo("O2.3");
        assertThat(of("AC01", DAY).get(0).reached()).isEqualByComparingTo("93.8");
    }

    @Test
    void stand_where_the_counts_put_them_without_being_measured() throws IOException {
        story.run("indicators", story.file("indicators").replaceAll(";[0-9]+;2022-09-30(?=\\R|$)", ";;"), false);
        assertThat(of("AC04", DAY).get(0).standing()).isNull();

        story.run("figures", story.file("figures"), false);

        expected("valeurs_au_30_septembre").forEach((code, value) -> {
            ResultView result = of("AC" + code.substring(1), DAY).get(0);
            assertThat(result.standing().counted()).isTrue();
            assertThat(result.standing().value()).as(code).isEqualByComparingTo(((JsonNumber) value).bigDecimalValue());
        });
    }

    @Test
    void are_entered_measured_corrected_and_taken_out() {
        UUID action = id("AC01");
        Result result = officer(() -> results.add(
                action,
                said("I1", "Présences")
                        .with(ResultField.OBJECTIVE, "STN1/O2.3")
                        .with(ResultField.MEASURE, "presences")
                        .with(ResultField.TARGET, "16")));
        measure(action, result.id(), "2022-09-30", "14");
        measure(action, result.id(), "2022-09-30", "15");

        ResultView stands = of("AC01", DAY).get(0);
        assertThat(stands.measured()).hasSize(1);
        assertThat(stands.standing().value()).isEqualByComparingTo("15");
        assertThat(stands.result().unit()).isEqualTo("présences");

        measure(action, result.id(), "2022-09-30", "");
        assertThat(of("AC01", DAY).get(0).standing()).isNull();

        Result changed = officer(() ->
                results.change(action, result.id(), result.version(), said("I1", "Présences aux quatre ateliers")));
        assertThat(changed.label()).isEqualTo("Présences aux quatre ateliers");
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> officer(() ->
                                        results.change(action, result.id(), result.version(), said("I1", "Autre"))))
                        .kind())
                .isEqualTo(Problem.Kind.STALE);

        officer(() -> {
            results.remove(action, result.id(), changed.version());
            return null;
        });
        assertThat(of("AC01", DAY)).isEmpty();
    }

    @Test
    void what_is_wrong_is_named_and_nothing_is_kept() {
        UUID action = id("AC01");
        Result result = officer(() -> results.add(action, said("I1", "Présences")));

        assertThat(rules(() -> officer(() -> results.add(
                        action,
                        said("I1", "Encore")
                                .with(ResultField.OBJECTIVE, "O9.9")
                                .with(ResultField.MEASURE, "foyers")
                                .with(ResultField.TARGET, "1,5.2")
                                .with(ResultField.BASELINE, "-1")
                                .with(ResultField.DUE_ON, "1066-10-14")))))
                .containsExactlyInAnyOrder(
                        "plan-result-code-taken",
                        "plan-action-line-unknown",
                        "plan-figure-measure",
                        "plan-result-value",
                        "plan-result-value",
                        "plan-year");
        assertThat(rules(() -> measure(action, result.id(), "2999-01-01", "-3")))
                .containsExactly("plan-future", "plan-result-value");
        assertThat(of("AC01", DAY))
                .singleElement()
                .satisfies(view -> assertThat(view.measured()).isEmpty());
    }

    @Test
    void a_file_says_what_is_wrong_with_its_rows() {
        String head = "code;libelle;action;objectif;mesure;unite;reference;cible;echeance;valeur;mesure_le\n";

        assertThat(story.rules(
                        "indicators",
                        head + "I1;Présences;AC99;;;;;;;;\n" + "I2;Présences;AC01;O2.3;;;0;16;;15;\n"
                                + "I3;Présences;AC01;;;;;123456789012345;;;\n"
                                + "I4;Présences;AC01;;;;;;;1;2022-01-01\n"
                                + "I4;Présences;AC01;;;;;;;2;2022-01-01\n" + "I4;Présences;AC01;;;;;;;2;2022-02-01\n"))
                .containsExactlyInAnyOrder(
                        "ERROR plan-milestone-action-unknown 1",
                        "ERROR plan-result-undated 1",
                        "ERROR plan-result-value 1",
                        "ERROR plan-result-twice 1");
        assertThat(of("AC01", DAY))
                .singleElement()
                .satisfies(view -> assertThat(view.measured()).hasSize(2));
    }
}
