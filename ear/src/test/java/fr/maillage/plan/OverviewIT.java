package fr.maillage.plan;

import static fr.maillage.plan.ActionDesk.refused;
import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.overview.Board;
import fr.maillage.plan.overview.DatedMilestone;
import fr.maillage.plan.overview.MilestoneCalendar;
import fr.maillage.plan.overview.OverviewService;
import fr.maillage.plan.overview.PortfolioService;
import fr.maillage.plan.overview.Timeline;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Actions are seen at once, however many there are. */
@InsideEar
class OverviewIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, true);
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    @Inject
    private ActionDesk desk;

    @Inject
    private ActionStory story;

    @Inject
    private OverviewService overview;

    @Inject
    private PortfolioService portfolios;

    @Inject
    private ActionService actions;

    @Inject
    private TerritoryService territories;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    private final String word = "vue" + UUID.randomUUID().toString().substring(0, 8);

    private ActionFilter own() {
        return ActionFilter.asking().text(word).filter();
    }

    private void enter(int many) {
        for (int i = 0; i < many; i++) {
            ActionDetail action = desk.enter(word + " " + i, "com:93032");
            desk.milestone(action, "Un, deux", "2026-02-02");
            desk.milestone(action, "Trois", "2026-09-01");
        }
    }

    @Test
    void each_view_takes_as_many_statements_for_two_hundred_actions_as_for_twenty() {
        List<Long> communes = territories
                .within(territories.required("ept:200058790").id(), fr.maillage.territory.TerritoryKind.COMMUNE)
                .stream()
                .map(fr.maillage.territory.TerritoryView::id)
                .toList();
        List<Supplier<Object>> views = List.of(
                () -> overview.board(own(), DAY),
                () -> overview.timeline(own(), 2026, DAY, PAGE),
                () -> overview.milestones(own(), 2026, DAY, PAGE),
                () -> overview.feed(own()),
                () -> overview.counts(own(), communes),
                () -> portfolios.portfolio(own(), DAY));
        enter(20);
        List<Long> few = views.stream().map(this::statements).toList();
        enter(180);
        List<Long> many = views.stream().map(this::statements).toList();
        assertThat(many).isEqualTo(few);
        assertThat(few).allSatisfy(calls -> assertThat(calls).isBetween(1L, 6L));

        Board board = officer(() -> overview.board(own(), DAY));
        Board.Column planned = board.columns().get(ActionState.PLANNED.ordinal());
        assertThat(planned.total()).isEqualTo(200);
        assertThat(planned.cards()).hasSize(Board.MOST);
        assertThat(planned.more()).isEqualTo(150);
        assertThat(planned.cards().get(0).steps()).extracting("title").containsExactly("Un, deux", "Trois");
        assertThat(officer(() -> overview.counts(own(), communes)).values()).containsExactly(200L);
        assertThat(officer(() -> portfolios.portfolio(own(), DAY)).late()).isEqualTo(200);
    }

    private long statements(Supplier<Object> view) {
        return Statements.during(factory, () -> officer(view));
    }

    @Test
    void a_move_on_the_board_asks_for_what_the_form_of_the_action_asks_for() {
        ActionDetail action = desk.enter(word, "com:93032");
        assertThat(refused(() -> moved(action, "suspended", null, null)))
                .containsExactly("INVALID", "stateReason plan-action-reason");
        assertThat(refused(() -> moved(action, "done", null, null)))
                .containsExactly("INVALID", "state plan-action-move-planned");
        ActionDetail suspended = moved(action, "suspended", "La salle manque", null);
        assertThat(suspended.values().text(ActionField.STATE_REASON)).isEqualTo("La salle manque");
        assertThat(refused(() -> moved(action, "running", null, null))).containsExactly("STALE");
        ActionDetail running = moved(suspended, "running", null, null);
        assertThat(running.values().text(ActionField.STATE_REASON)).isNull();
        assertThat(moved(running, "done", "", "2026-11-30").action().endsOn()).hasToString("2026-11-30");
    }

    private ActionDetail moved(ActionDetail action, String state, String reason, String endsOn) {
        return officer(() -> actions.move(action.id(), action.version(), state, reason, endsOn));
    }

    @Test
    void an_action_of_another_ept_cannot_be_moved_and_its_card_offers_no_move() {
        ActionDetail action = desk.enter(word, "com:93032");
        Board elsewhere = As.a(Role.EPT_OFFICER, "ept:200057875", () -> overview.board(own(), DAY));
        assertThat(elsewhere.columns().get(ActionState.PLANNED.ordinal()).cards())
                .hasSize(1);
        assertThat(elsewhere.editable()).isEmpty();
        assertThat(refused(() -> As.a(
                        Role.EPT_OFFICER,
                        "ept:200057875",
                        () -> actions.move(action.id(), action.version(), "running", null, null))))
                .containsExactly("DENIED");
    }

    @Test
    void a_year_of_the_timeline_has_what_is_at_work_in_it_and_what_has_no_days() {
        desk.enter(ActionDesk.says(word + " une", "com:93032")
                .with(ActionField.STARTS_ON, "2024-10-01")
                .with(ActionField.ENDS_ON, "2025-03-31"));
        desk.enter(ActionDesk.says(word + " sans date", "com:93032")
                .with(ActionField.STARTS_ON, (String) null)
                .with(ActionField.ENDS_ON, (String) null));
        Timeline nearest = officer(() -> overview.timeline(own(), null, DAY, PAGE));
        assertThat(List.of(nearest.first(), nearest.last(), nearest.year())).containsExactly(2024, 2025, 2025);
        assertThat(nearest.page().items()).hasSize(2);
        assertThat(officer(() -> overview.timeline(own(), 2026, DAY, PAGE))
                        .page()
                        .items())
                .extracting(card -> card.title())
                .containsExactly(word + " sans date");
    }

    @Test
    void a_calendar_has_a_whole_day_for_each_milestone_with_its_version() {
        enter(1);
        List<DatedMilestone> milestones =
                officer(() -> overview.milestones(own(), 2026, DAY, PAGE)).items();
        String text = MilestoneCalendar.of(
                milestones,
                Instant.parse("2026-06-01T08:00:00Z"),
                m -> m.code(),
                m -> URI.create("http://x/" + m.id()));
        assertThat(text)
                .contains(
                        "UID:" + milestones.get(0).id() + "@maillage",
                        "DTSTART;VALUE=DATE:20260202",
                        "SUMMARY:Un\\, deux (" + word + " 0)",
                        "SEQUENCE:1")
                .containsOnlyOnce("BEGIN:VCALENDAR");
        assertThat(text.split("BEGIN:VEVENT")).hasSize(3);
    }

    @Test
    void the_portfolio_of_the_story_tells_axes_lateness_what_was_counted_and_what_was_granted() {
        story.toldBefore();
        for (String file : List.of("actions", "milestones", "figures", "contracts", "envelopes", "funding-lines")) {
            story.run(file, story.file(file), false);
        }
        var portfolio = officer(() -> portfolios.portfolio(ActionFilter.ALL, LocalDate.parse("2022-09-30")));
        assertThat(portfolio.total()).isEqualTo(10);
        assertThat(portfolio.axes())
                .extracting(
                        axis -> axis.line().axisCode() + " " + axis.entries().size() + " " + axis.late())
                .containsExactly("A1 2 1", "A2 5 0", "A3 3 1");
        assertThat(portfolio.granted()).isEqualByComparingTo("302051.25");
        assertThat(portfolio.inState("suspended")).isEqualTo(1);
        assertThat(portfolio.axes().get(2).entries())
                .filteredOn(entry -> entry.card().code().equals("AC03"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reached().total()).isEqualByComparingTo("1850"));
    }
}
