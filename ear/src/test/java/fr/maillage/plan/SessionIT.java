package fr.maillage.plan;

import static fr.maillage.plan.ActionDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.job.JobCounts;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.figure.FigureService;
import fr.maillage.plan.figure.FigureSheet;
import fr.maillage.plan.session.ActionSessionService;
import fr.maillage.plan.session.SessionField;
import fr.maillage.plan.session.SessionSheet.Held;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts session by session, which agree with those of the month. */
@InsideEar
class SessionIT {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Inject
    private ActionDesk desk;

    @Inject
    private ActionStory story;

    @Inject
    private ActionService actions;

    @Inject
    private ActionSessionService sessions;

    @Inject
    private FigureService figures;

    private UUID action;
    private String code;

    @BeforeEach
    void an_action_whose_kind_asks_for_seats_and_attendances_by_session() {
        ActionDetail entered = desk.enter(ActionDesk.says("Ateliers", "dep:93").with(ActionField.STATE, "running"));
        action = entered.id();
        code = entered.action().code();
    }

    private static FieldValues<SessionField> on(String day, String title) {
        return FieldValues.none(SessionField.class)
                .with(SessionField.HELD_ON, day)
                .with(SessionField.TITLE, title);
    }

    private static <T> T officer(Supplier<T> what) {
        return As.a(Role.DEPARTMENT_OFFICER, "dep:93", what);
    }

    private Held add(String day, String title, Map<String, String> counts) {
        return officer(() -> sessions.add(action, on(day, title), counts));
    }

    private List<String> refusal(String day, String title, Map<String, String> counts) {
        return refused(() -> add(day, title, counts));
    }

    private FigureSheet sheet() {
        return officer(() -> figures.sheet(action, null));
    }

    private BigDecimal month(YearMonth month, String measure) {
        return sheet().rows().stream()
                .filter(row -> row.measure().code().equals(measure))
                .findFirst()
                .orElseThrow()
                .months()
                .get(month);
    }

    private Void typed(String month, Map<String, String> values) {
        officer(() -> {
            figures.enter(action, month, sheet().version(YearMonth.parse(month)), values);
            return true;
        });
        return null;
    }

    @Test
    void sessions_add_up_to_their_months_and_take_themselves_back() {
        Held first = add("2026-06-02", null, Map.of("places", "4", "presences", "3"));
        Held second = add("2026-06-09", "Avec les jeunes", Map.of("places", "4,0", "presences", ""));
        assertThat(month(JUNE, "places")).isEqualByComparingTo("8");
        assertThat(month(JUNE, "presences")).isEqualByComparingTo("3");
        assertThat(sheet().summed()).hasSize(2);
        assertThat(second.title()).isEqualTo("Avec les jeunes");
        assertThat(second.counts()).containsOnlyKeys("places");

        Held moved = officer(() -> sessions.change(
                action, first.id(), first.version(), on("2026-07-01", null), Map.of("places", "5", "presences", "3")));
        assertThat(month(JUNE, "places")).isEqualByComparingTo("4");
        assertThat(month(JUNE, "presences")).isNull();
        assertThat(month(JUNE.plusMonths(1), "places")).isEqualByComparingTo("5");
        assertThat(refused(() -> officer(
                        () -> sessions.change(action, first.id(), 1, on("2026-07-02", null), Map.of("places", "1")))))
                .containsExactly("STALE");

        officer(() -> {
            sessions.remove(action, moved.id(), moved.version());
            return true;
        });
        assertThat(month(JUNE.plusMonths(1), "places")).isNull();
        assertThat(officer(() -> sessions.of(action)).sessions())
                .extracting(Held::id)
                .containsExactly(second.id());
        assertThat(officer(() -> actions.history(action)))
                .extracting(line -> line.action())
                .contains("plan.action.session", "plan.action.figures");
    }

    @Test
    void the_number_of_a_month_is_either_typed_or_the_sum_of_its_sessions() {
        typed("2026-06", Map.of("places", "16"));
        assertThat(refusal("2026-06-02", null, Map.of("places", "4", "presences", "3")))
                .containsExactly("INVALID", "places plan-session-typed");
        typed("2026-06", Map.of("places", ""));
        add("2026-06-02", null, Map.of("places", "4"));

        assertThat(refused(() -> typed("2026-06", Map.of("places", "16"))))
                .containsExactly("INVALID", "places plan-figure-sessions");
        assertThat(refused(() -> typed("2026-06", Map.of("places", ""))))
                .containsExactly("INVALID", "places plan-figure-sessions");
        typed("2026-06", Map.of("places", "4", "ateliers", "1"));
        assertThat(month(JUNE, "ateliers")).isEqualByComparingTo("1");
    }

    @Test
    void what_is_wrong_with_a_session_is_named() {
        add("2026-06-02", null, Map.of("places", "4"));

        assertThat(refusal("2026-06-02", " ", Map.of("places", "4")))
                .containsExactly("INVALID", "title plan-session-known");
        assertThat(refusal("2099-06-02", null, Map.of("places", "-1")))
                .containsExactlyInAnyOrder("INVALID", "heldOn plan-future", "places plan-figure-value");
        assertThat(refusal("hier", null, Map.of("places", "4"))).containsExactly("INVALID", "heldOn plan-date");
        assertThat(refusal("2026-06-03", null, Map.of("places", "", "presences", " ")))
                .containsExactly("INVALID", "counts plan-session-nothing");
        assertThat(refusal("2026-06-03", null, Map.of("ateliers", "1")))
                .containsExactly("INVALID", "measure plan-session-measure");
        assertThat(refusal("2026-06-03", "x".repeat(201), Map.of("places", "1")))
                .containsExactly("INVALID", "title too-long");
        assertThat(refused(() -> As.a(
                        Role.EPT_OFFICER,
                        "ept:200057875",
                        () -> sessions.add(action, on("2026-06-03", null), Map.of("places", "1")))))
                .containsExactly("DENIED");
        As.administrator(() -> actions.archive(action, desk.read(action).version(), "Essai"));
        assertThat(refusal("2026-06-03", null, Map.of("places", "1"))).containsExactly("CONFLICT");
    }

    @Test
    void a_file_with_a_column_for_sessions_says_what_each_counted() {
        String file = "action;mois;mesure;valeur;seance;intitule\n"
                + "%1$s;2026-06;places;4;2026-06-02;\n%1$s;2026-06;presences;3;2026-06-02;\n"
                + "%1$s;2026-06;places;4;2026-06-02;Soir\n%1$s;2026-06;ateliers;2;;\n";
        JobCounts first = story.run("session-figures", file.formatted(code), false);
        assertThat(List.of(first.created(), first.rejected())).containsExactly(4L, 0L);
        assertThat(month(JUNE, "places")).isEqualByComparingTo("8");
        assertThat(month(JUNE, "ateliers")).isEqualByComparingTo("2");
        assertThat(officer(() -> sessions.of(action)).sessions()).hasSize(2);

        JobCounts again = story.run("session-figures", file.formatted(code), false);
        assertThat(List.of(again.unchanged(), again.updated(), again.created())).containsExactly(4L, 0L, 0L);
        JobCounts other = story.run(
                "session-figures",
                file.formatted(code).replace("places;4;2026-06-02;S", "places;6;2026-06-02;S"),
                false);
        assertThat(other.updated()).isEqualTo(1);
        assertThat(month(JUNE, "places")).isEqualByComparingTo("10");

        String head = "action;mois;mesure;valeur;seance;intitule\n" + code;
        assertThat(story.rules("session-figures", head + ";2026-06;places;99;;\n"))
                .containsExactly("ERROR plan-figure-sessions 1");
        assertThat(story.rules("session-figures", head + ";2026-06;ateliers;1;2026-06-02;\n"))
                .containsExactly("ERROR plan-session-measure 1");
        assertThat(story.rules("session-figures", head + ";2026-05;places;1;2026-06-02;\n"))
                .containsExactly("ERROR plan-session-month 1");
        typed("2026-05", Map.of("places", "12"));
        assertThat(story.rules("session-figures", head + ";2026-05;places;1;2026-05-02;\n"))
                .containsExactly("ERROR plan-session-typed 1");
    }
}
