package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.item.ItemList;
import fr.maillage.committee.task.TaskList;
import fr.maillage.record.list.ListRequest;
import fr.maillage.report.MeetingReportService;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportOrder;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However much there is of a committee, packs and lists read it in the same number of statements. */
@InsideEar
class CommitteeStatementsIT {

    private static final int PAGE = 50;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private MeetingReportService packs;

    @Inject
    private ItemList items;

    @Inject
    private TaskList tasks;

    @Inject
    private DecisionList decisions;

    private UUID body;
    private UUID meeting;
    private UUID owner;

    @BeforeEach
    void a_meeting() {
        body = minutes.people().body();
        owner = minutes.people().member(body, "Amel");
        meeting = minutes.people().gathering(body, minutes.people().today().plusDays(10));
    }

    @AfterEach
    void leave_nothing() {
        Sql.update("delete from committee_task where body_id = (select id from body where uuid = ?)", body.toString());
        Sql.update("delete from decision where body_id = (select id from body where uuid = ?)", body.toString());
        Sql.update(
                "delete from agenda_item where gathering_id = (select id from gathering where uuid = ?)",
                meeting.toString());
    }

    @Test
    void a_pack_of_two_hundred_items_tasks_and_decisions_takes_as_many_statements_as_one_of_ten() {
        add(0, 10);
        draft(Readers.OFFICERS);
        long officers = statements(() -> draft(Readers.OFFICERS));
        long members = statements(() -> draft(Readers.MEMBERS));

        add(10, 200);

        assertThat(statements(() -> draft(Readers.OFFICERS))).isEqualTo(officers);
        assertThat(statements(() -> draft(Readers.MEMBERS))).isEqualTo(members);
        assertThat(draft(Readers.OFFICERS)).contains("Point 199", "Action 199", "D-199");
    }

    @Test
    void pages_of_five_thousand_items_tasks_and_decisions_take_as_many_statements_as_one_of_a_hundred() {
        add(0, 100);
        listed(100);
        long few = statements(() -> listed(100));

        add(100, 5000);

        assertThat(statements(() -> listed(5000))).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(12);
    }

    private int listed(int total) {
        page(total, officer(() -> items.page(ItemList.of(meeting), order("rank"))));
        page(total, officer(() -> tasks.page(TaskList.of(body, "open"), order("due"))));
        ListRequest ofBody = ListRequest.ALL.with("body", body.toString());
        return page(total, officer(() -> decisions.page(ofBody, order("number"))));
    }

    private static PageRequest order(String by) {
        return new PageRequest(1, PAGE, by, true);
    }

    private static int page(int total, Page<?> page) {
        assertThat(page.total()).isEqualTo(total);
        assertThat(page.items()).hasSize(PAGE);
        return PAGE;
    }

    private String draft(Readers readers) {
        ReportOrder order = new ReportOrder("pack", GRAND_EST, ReportFormat.PDF, "fr", null, meeting, readers);
        return officer(() -> packs.draft(order).document().toString());
    }

    private long statements(Supplier<?> action) {
        return Statements.all(factory, action::get);
    }

    /** Items, tasks and decisions with the numbers from one to before another. */
    private void add(int from, int until) {
        numbered(
                from,
                until,
                "insert into agenda_item (id, uuid, version, gathering_id, territory_id, rank, title, presenter_id,"
                        + " carried_over, search_text, created_at, updated_at) select nextval('agenda_item_seq'), %s, 1,"
                        + " g.id, g.territory_id, n.x + 1, concat('Point ', n.x), p.id, false, concat('point ', n.x),"
                        + " current_timestamp, current_timestamp from (%s) n, gathering g, person p"
                        + " where g.uuid = ? and p.uuid = ?",
                meeting);
        numbered(
                from,
                until,
                "insert into committee_task (id, uuid, version, body_id, territory_id, title, owner_id, search_text,"
                        + " created_at, updated_at) select nextval('committee_task_seq'), %s, 1, b.id, b.territory_id,"
                        + " concat('Action ', n.x), p.id, concat('action ', n.x), current_timestamp, current_timestamp"
                        + " from (%s) n, body b, person p where b.uuid = ? and p.uuid = ?",
                body);
        numbered(
                from,
                until,
                "insert into decision (id, uuid, version, body_id, territory_id, number, text, mode, decided_on,"
                        + " search_text, created_at, updated_at) select nextval('decision_seq'), %s, 1, b.id,"
                        + " b.territory_id, concat('D-', n.x), 'Un essai', 'consensus', current_date, concat('d ', n.x),"
                        + " current_timestamp, current_timestamp from (%s) n, body b, person p"
                        + " where b.uuid = ? and p.uuid = ?",
                body);
    }

    private void numbered(int from, int until, String sql, UUID of) {
        boolean h2 = Sql.product().equals("h2");
        String last = Integer.toString(until - 1);
        Sql.update(
                sql.formatted(
                        h2 ? "cast(random_uuid() as varchar(36))" : "cast(gen_random_uuid() as varchar(36))",
                        h2
                                ? "select x from system_range(" + from + ", " + last + ")"
                                : "select x from generate_series(" + from + ", " + last + ") x"),
                of.toString(),
                owner.toString());
    }
}
