package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.overview.Board.Column;
import fr.maillage.plan.overview.OverviewService;
import fr.maillage.plan.overview.PortfolioService;
import fr.maillage.plan.persistence.PastStateRepository;
import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.plan.summary.SummaryService;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An action that began on 1 May and was suspended on 1 September is told on any day in the state that it had then. */
@InsideEar
class PastStateIT {

    private static final String TOWN = "com:93032";
    private static final LocalDate PLANNED = LocalDate.parse("2026-04-30");
    private static final LocalDate BEGUN = LocalDate.parse("2026-05-01");
    private static final LocalDate STOPPED = LocalDate.parse("2026-09-01");

    @Inject
    private ActionDesk desk;

    @Inject
    private ActionService actions;

    @Inject
    private OverviewService overview;

    @Inject
    private PortfolioService portfolios;

    @Inject
    private SummaryService summaries;

    private final String word = "passe" + UUID.randomUUID().toString().substring(0, 8);

    private ActionDetail action;

    @BeforeEach
    void began_and_was_suspended() {
        action = desk.enter(word, TOWN);
        desk.milestone(action, "Ouverture", "2026-03-02");
        enteredOn("2026-01-05");
        move("running", null);
        changedOn(BEGUN);
        move("suspended", "Plus de salle");
        changedOn(STOPPED);
    }

    private void enteredOn(String day) {
        Sql.update(
                "update plan_action set created_at = ? where uuid = ?",
                OffsetDateTime.parse(day + "T10:00:00Z"),
                action.id().toString());
    }

    private void move(String state, String reason) {
        ActionDetail now = desk.read(action.id());
        As.administrator(() -> actions.move(now.id(), now.version(), state, reason, null));
    }

    /** Lets what changed today have changed on a day. */
    private void changedOn(LocalDate day) {
        Sql.update(
                "update plan_past_state set left_on = ? where left_on > ? and action_id = (select id from plan_action"
                        + " where uuid = ?)",
                day,
                STOPPED,
                action.id().toString());
    }

    private ActionFilter own(String state) {
        return ActionFilter.asking().territory(TOWN).text(word).state(state).filter();
    }

    private List<ActionView> listed(String state, LocalDate day) {
        return officer(() -> actions.list(own(state), day, PageRequest.first()).items());
    }

    private Action summed(LocalDate day) {
        return officer(() -> summaries.of(TOWN, day)).actions().stream()
                .filter(one -> one.id().equals(action.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lists_tell_and_find_the_state_of_the_day() {
        assertThat(listed(null, PLANNED)).extracting(ActionView::state).containsExactly(ActionState.PLANNED);
        assertThat(listed(null, BEGUN)).extracting(ActionView::state).containsExactly(ActionState.RUNNING);
        assertThat(listed(null, STOPPED)).extracting(ActionView::state).containsExactly(ActionState.SUSPENDED);
        assertThat(listed(null, null)).extracting(ActionView::state).containsExactly(ActionState.SUSPENDED);
        assertThat(listed("planned", PLANNED)).hasSize(1);
        assertThat(listed("planned", BEGUN)).isEmpty();
        assertThat(listed("suspended", BEGUN)).isEmpty();
        assertThat(listed("suspended", STOPPED)).hasSize(1);
        // Before anything is known, it was what it was then.
        assertThat(listed("planned", LocalDate.parse("1500-01-01"))).hasSize(1);
    }

    @Test
    void a_suspended_action_was_late_while_it_was_running_and_says_no_reason_then() {
        ActionView then = listed(null, STOPPED.minusDays(1)).get(0);

        assertThat(then.late(STOPPED.minusDays(1))).isEqualTo(182);
        assertThat(then.values().text(ActionField.STATE_REASON)).isNull();
        assertThat(officer(() -> actions.list(
                                ActionFilter.asking()
                                        .territory(TOWN)
                                        .text(word)
                                        .late(true)
                                        .filter(),
                                STOPPED.minusDays(1),
                                PageRequest.first()))
                        .total())
                .isEqualTo(1);
        assertThat(summed(BEGUN).state()).isEqualTo(ActionState.RUNNING);
        assertThat(summed(BEGUN).lateDays()).isEqualTo(60);
        assertThat(summed(STOPPED).lateDays()).isZero();
    }

    @Test
    void board_portfolio_and_timeline_are_of_the_day() {
        assertThat(officer(() -> overview.board(own(null), BEGUN)).columns())
                .filteredOn(column -> column.total() > 0)
                .extracting(Column::state)
                .containsExactly(ActionState.RUNNING);
        assertThat(officer(() -> portfolios.portfolio(own(null), PLANNED)).axes())
                .flatExtracting(axis -> axis.entries())
                .extracting(entry -> entry.card().state())
                .containsExactly(ActionState.PLANNED);
        assertThat(officer(() -> overview.timeline(own(null), 2026, STOPPED, PageRequest.first()))
                        .page()
                        .items())
                .extracting(card -> card.state())
                .containsExactly(ActionState.SUSPENDED);
        assertThat(officer(() -> overview.milestones(own(null), 2026, PLANNED, PageRequest.first()))
                        .items())
                .extracting(milestone -> milestone.state())
                .containsExactly(ActionState.PLANNED);
    }

    @Test
    void of_two_changes_of_a_day_the_first_tells_and_the_day_of_entry_leaves_no_trace() {
        move("running", null);
        move("done", null);
        LocalDate today = actions.day(null);
        ActionDetail entered = desk.enter(word + " deux", TOWN);
        As.administrator(() -> actions.move(entered.id(), entered.version(), "running", null, null));

        assertThat(listed(null, today.minusDays(1)))
                .extracting(ActionView::state)
                .containsExactlyInAnyOrder(ActionState.SUSPENDED, ActionState.RUNNING);
        assertThat(listed(null, today))
                .extracting(ActionView::state)
                .containsExactlyInAnyOrder(ActionState.DONE, ActionState.RUNNING);
    }

    @Test
    void what_the_audit_told_before_was_brought_over() {
        List<String> known = remembered();
        Sql.update("delete from plan_past_state");
        audited("running", "2026-05-01T08:00:00Z");
        audited("suspended", "2026-09-01T08:00:00Z");

        Sql.update(migration().substring(migration().indexOf("insert into")).replace(";", ""));

        assertThat(remembered()).isEqualTo(known).hasSize(2);
    }

    private void audited(String state, String at) {
        Sql.update(
                "update audit_line set at = ? where record_id = ? and changes like ?",
                OffsetDateTime.parse(at),
                action.id().toString(),
                "%\"after\":\"" + state + "\"%");
    }

    private List<String> remembered() {
        return Sql.rows("select s.left_on, s.state from plan_past_state s join plan_action a on a.id = s.action_id"
                        + " where a.uuid = '" + action.id() + "' order by s.left_on")
                .stream()
                .map(row -> row.get("left_on") + " " + row.get("state"))
                .toList();
    }

    private static String migration() {
        try (InputStream sql = PastStateRepository.class.getResourceAsStream("/db/common/V504__plan_past_states.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
