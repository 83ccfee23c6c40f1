package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.figure.FigureFilter;
import fr.maillage.plan.figure.FigureListService;
import fr.maillage.plan.figure.FigureService;
import fr.maillage.plan.figure.FigureSheet;
import fr.maillage.plan.figure.ListedFigure;
import fr.maillage.plan.reach.ReachTellService;
import fr.maillage.plan.result.ResultPolicy.Standing;
import fr.maillage.plan.result.ResultService;
import fr.maillage.plan.result.ResultView;
import fr.maillage.plan.session.ActionSessionService;
import fr.maillage.plan.session.SessionField;
import fr.maillage.plan.summary.PlanSummary;
import fr.maillage.plan.summary.SummaryService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People whom actions reached: live for those who enter them, as they were told for everybody else. */
@InsideEar
class ReachedPeopleIT {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);
    private static final List<String> PEOPLE = List.of(
            "presences",
            "entrees",
            "participants",
            "sorties",
            "certifies",
            "niveau_avant_avance",
            "niveau_apres_avance",
            "foyers");

    private static final FigureFilter EVERY = new FigureFilter(null, null, null, null, null);

    private static boolean told;

    @Inject
    private PlanStory story;

    @Inject
    private ActionService actions;

    @Inject
    private FigureService figures;

    @Inject
    private FigureListService list;

    @Inject
    private ActionSessionService sessions;

    @Inject
    private ResultService results;

    @Inject
    private SummaryService summaries;

    @Inject
    private ReachTellService reach;

    private UUID action;

    @BeforeEach
    void told() {
        if (!told) {
            story.told();
            reach.tellDue();
            told = true;
        }
        action = action("AC05");
    }

    private static UUID action(String code) {
        return UUID.fromString((String) Sql.rows("select uuid from plan_action where code = ?", code)
                .get(0)
                .get("uuid"));
    }

    private static <T> T member(Supplier<T> read) {
        return As.a(Role.MEMBER, null, read);
    }

    @Test
    void a_member_reads_whom_an_action_reached_only_as_it_was_told() {
        FigureSheet own = officer(() -> figures.sheet(action, null));
        assertThat(own.live()).isTrue();
        assertThat(own.rows()).extracting(row -> row.measure().code()).contains("presences");

        for (FigureSheet sheet : List.of(
                member(() -> figures.sheet(action, null)),
                As.a(Role.PREFECTURE, null, () -> figures.sheet(action, null)),
                officer(() -> figures.told(action, LocalDate.of(2030, 1, 1))))) {
            assertThat(sheet.live()).isFalse();
            assertThat(sheet.rows()).isNotEmpty().noneMatch(row -> row.measure().people());
            assertThat(sheet.told()).isEqualByComparingTo("161");
        }
        assertThat(member(() -> figures.month(action, "2022-05")).counts())
                .isNotEmpty()
                .noneMatch(count -> count.measure().people());
    }

    @Test
    void lists_of_figures_leave_people_of_others_out() {
        PageRequest page = new PageRequest(0, 200, null, true);
        assertThat(officer(() -> list.list(EVERY, page)).items())
                .extracting(figure -> figure.measure().code())
                .containsAnyElementsOf(PEOPLE);
        List<ListedFigure> read = member(() -> list.list(EVERY, page)).items();
        assertThat(read).isNotEmpty().noneMatch(figure -> figure.measure().people());
    }

    @Test
    void people_who_left_and_levels_are_read_as_they_were_told() {
        UUID path = action("AC02");
        assertThat(officer(() -> figures.sheet(path, null)).rows())
                .extracting(row -> row.measure().code())
                .contains("sorties", "niveau_avant_avance");
        FigureSheet read = member(() -> figures.sheet(path, null));
        assertThat(read.rows()).noneMatch(row -> row.measure().people());
        assertThat(read.groups())
                .extracting(group -> group.label("fr") + " " + group.people())
                .contains("Sorties du parcours 84", "Débutants avant 70", "Avancés avant 12", "Avancés après 23");
        assertThat(people(member(() -> results.of(path, DAY.plusYears(2)))).value())
                .isEqualByComparingTo("84");
        assertThat(member(() -> figures.told(path, DAY)).groups())
                .as("the second quarter is not told yet")
                .isEmpty();

        officer(() -> {
            figures.enter(path, "2022-08", figures.month(path, "2022-08").version(), Map.of("sorties", "2"));
            return null;
        });
        reach.tellDue();
        assertThat(member(() -> figures.sheet(path, null)).groups())
                .extracting(group -> group.label("fr") + " " + group.people())
                .as("two more wait")
                .contains("Sorties du parcours 84");
        assertThat(people(member(() -> results.of(path, DAY.plusYears(2)))).value())
                .isEqualByComparingTo("84");
        assertThat(member(() -> list.list(
                                new FigureFilter(path, null, null, null, null), new PageRequest(0, 200, null, true)))
                        .items())
                .isEmpty();
        officer(() -> {
            figures.enter(path, "2022-08", figures.month(path, "2022-08").version(), Map.of("sorties", ""));
            return null;
        });
    }

    @Test
    void households_are_read_as_they_were_told() {
        UUID gifts = action("AC03");
        assertThat(officer(() -> figures.sheet(gifts, null)).rows())
                .extracting(row -> row.measure().code())
                .contains("foyers", "appareils_reconditionnes");
        FigureSheet read = member(() -> figures.sheet(gifts, null));
        assertThat(read.rows())
                .extracting(row -> row.measure().code())
                .contains("appareils_reconditionnes")
                .doesNotContain("foyers");
        assertThat(read.groups())
                .extracting(group -> group.label("fr") + " " + group.people())
                .containsExactly("Foyers équipés 1850");
        Standing told = people(member(() -> results.of(gifts, DAY.plusYears(2))));
        assertThat(told.value()).isEqualByComparingTo("1850");
        assertThat(member(() -> summaries.of(null, DAY)).reconditioned()).isNull();
    }

    @Test
    void sessions_say_nothing_of_people_to_others() {
        UUID session = officer(() -> sessions.add(
                        action,
                        FieldValues.none(SessionField.class).with(SessionField.HELD_ON, "2022-07-04"),
                        Map.of("presences", "3")))
                .id();
        assertThat(officer(() -> sessions.get(action, session)).counts()).containsKey("presences");
        assertThat(member(() -> sessions.get(action, session)).counts()).isEmpty();
        assertThat(member(() -> sessions.of(action)).sessions())
                .singleElement()
                .satisfies(held -> assertThat(held.counts()).isEmpty());
        officer(() -> {
            sessions.remove(action, session, sessions.get(action, session).version());
            return null;
        });
    }

    @Test
    void the_history_tells_what_was_counted_only_to_whoever_enters_it() {
        assertThat(officer(() -> actions.history(action)))
                .flatExtracting(line -> line.changes())
                .extracting(change -> change.field())
                .contains("figures");
        assertThat(member(() -> actions.history(action)))
                .isNotEmpty()
                .flatExtracting(line -> line.changes())
                .extracting(change -> change.field())
                .doesNotContain("figures", "sessions");
    }

    @Test
    void results_and_the_summary_tell_others_what_was_told() {
        Sql.update(
                "update plan_figure set figure = figure + 1 where id = (select min(f.id) from plan_figure f join plan_action a"
                        + " on a.id = f.action_id join plan_measure m on m.id = f.measure_id where a.code = 'AC05' and m.code ="
                        + " 'presences' and f.figure is not null)");
        assertThat(total(officer(() -> figures.sheet(action, null))))
                .as("corrected after it was told")
                .isEqualByComparingTo("162");
        assertThat(member(() -> figures.sheet(action, null)).told()).isEqualByComparingTo("161");

        Standing told = people(member(() -> results.of(action, DAY.plusYears(2))));
        assertThat(told.value()).isEqualByComparingTo("161");
        assertThat(told.on()).as("the last quarter that is over").isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(people(officer(() -> results.of(action, DAY.plusYears(2)))).on())
                .as("the day of the measure, or of the last count")
                .isBefore(LocalDate.of(2023, 1, 1));
        assertThat(people(member(() -> results.of(action, LocalDate.of(2020, 1, 1)))))
                .isNull();

        PlanSummary.Action read = summed(member(() -> summaries.of(null, DAY)));
        assertThat(read.counts()).extracting(PlanSummary.Count::measure).doesNotContainAnyElementsOf(PEOPLE);
        assertThat(summed(officer(() -> summaries.of(null, DAY))).counts())
                .extracting(PlanSummary.Count::measure)
                .contains("presences");
        assertThat(summed(officer(() -> summaries.told(null, DAY))).counts())
                .extracting(PlanSummary.Count::measure)
                .doesNotContain("presences");
        assertThat(summed(member(() -> summaries.of(null, LocalDate.of(2023, 1, 31))))
                        .people())
                .isEqualByComparingTo("161");
    }

    private static Standing people(List<ResultView> views) {
        return views.stream()
                .filter(ResultView::ofPeople)
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static BigDecimal total(FigureSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.measure().reaches())
                .findFirst()
                .orElseThrow()
                .total();
    }

    private static PlanSummary.Action summed(PlanSummary summary) {
        return summary.actions().stream()
                .filter(action -> action.code().equals("AC05"))
                .findFirst()
                .orElseThrow();
    }
}
