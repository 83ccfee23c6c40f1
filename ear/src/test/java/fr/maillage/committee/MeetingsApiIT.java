package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.item.ItemView;
import fr.maillage.committee.meeting.Meeting;
import fr.maillage.committee.meeting.MeetingFigures;
import fr.maillage.committee.meeting.MeetingFile;
import fr.maillage.committee.meeting.MeetingFileService;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskService;
import fr.maillage.committee.task.TaskView;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reading of a meeting by programs, in one go. */
@InsideEar
class MeetingsApiIT {

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    @Inject
    private MinutesDesk desk;

    @Inject
    private MeetingFileService meetings;

    @Inject
    private DecisionService decisions;

    @Inject
    private TaskService tasks;

    private UUID decided(UUID body, UUID gathering) {
        return officer(() -> decisions
                .create(CommitteeDesk.decision(body)
                        .with(DecisionField.GATHERING, gathering.toString())
                        .with(DecisionField.NUMBER, "D-" + UUID.randomUUID()))
                .id());
    }

    private UUID task(UUID body, UUID decision) {
        return officer(() -> tasks.create(FieldValues.none(TaskField.class)
                        .with(TaskField.TITLE, "Écrire au bailleur")
                        .with(TaskField.BODY, body.toString())
                        .with(
                                TaskField.DECISION,
                                decisions.get(decision).decision().number())))
                .id();
    }

    private List<UUID> listed(UUID body, LocalDate from, LocalDate to) {
        return officer(() -> meetings.list(body, from, to, PageRequest.first())).items().stream()
                .map(meeting -> meeting.gathering().id())
                .toList();
    }

    @Test
    void a_meeting_has_its_agenda_its_decisions_what_follows_from_them_and_figures() {
        UUID body = desk.people().body();
        UUID gathering = desk.held(body, "Amel", "Bo");
        UUID other = desk.held(body);
        UUID second = desk.item(gathering, "L'argent");
        UUID third = desk.item(gathering, "Les lieux");
        desk.item(other, "Ailleurs");
        UUID decision = decided(body, gathering);
        decided(body, other);
        UUID task = task(body, decision);
        Sql.update(
                "insert into invitation (id, uuid, gathering_id, person_id, invited_at, asked_at, messages, answer)"
                        + " select (select coalesce(min(least(id, 0)), 0) - 1 from invitation), ?, a.gathering_id,"
                        + " min(a.person_id), current_timestamp, current_timestamp, 1, 'comes' from attendance a"
                        + " join gathering g on g.id = a.gathering_id where g.uuid = ? group by a.gathering_id",
                UUID.randomUUID().toString(),
                gathering.toString());
        desk.write(gathering, MinutesSection.GENERAL, 0, "Bonne séance.");

        MeetingFile file = officer(() -> meetings.get(gathering));
        assertThat(file.items()).extracting(ItemView::id).containsExactly(second, third);
        assertThat(file.decisions()).extracting(each -> each.id()).containsExactly(decision);
        assertThat(file.tasks()).extracting(TaskView::id).containsExactly(task);
        assertThat(file.meeting().figures()).isEqualTo(new MeetingFigures(1, 1, 2, "draft", null));
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> meetings.get(gathering))
                        .meeting()
                        .figures()
                        .minutes())
                .as("drafts are for those who write them")
                .isNull();
        desk.send(gathering, false);
        desk.approve(gathering, 1);
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> meetings.get(gathering))
                        .meeting()
                        .figures())
                .isEqualTo(new MeetingFigures(1, 1, 2, "approved", desk.people().today()));
        desk.correct(gathering);
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> meetings.get(gathering))
                        .meeting()
                        .figures()
                        .minutes())
                .isEqualTo("approved");
        assertThat(officer(() -> meetings.get(gathering)).meeting().figures().minutes())
                .isEqualTo("draft");
    }

    @Test
    void the_list_is_of_a_body_and_of_days_and_counts_for_each() {
        UUID body = desk.people().body();
        LocalDate today = desk.people().today();
        UUID held = desk.held(body, "Amel");
        UUID ahead = desk.people().gathering(body, today.plusDays(9));

        assertThat(listed(body, null, null)).containsExactly(held, ahead);
        assertThat(listed(body, today, null)).containsExactly(ahead);
        assertThat(listed(body, null, today.minusDays(1))).containsExactly(held);
        assertThat(listed(body, today, today)).isEmpty();
        assertThat(officer(() -> meetings.list(null, today.minusDays(1), today.minusDays(1), PageRequest.first()))
                        .items())
                .extracting(meeting -> meeting.gathering().id())
                .contains(held);
        assertThat(officer(() -> meetings.list(body, null, null, PageRequest.first()))
                        .items())
                .extracting(Meeting::figures)
                .containsExactly(new MeetingFigures(0, 0, 1, null, null), new MeetingFigures(0, 0, 0, null, null));
    }

    @Test
    void it_takes_as_many_statements_for_much_as_for_little() {
        UUID body = desk.people().body();
        UUID little = desk.held(body, "Amel");
        desk.item(little, "L'argent");
        task(body, decided(body, little));
        UUID much = desk.held(body);
        for (int i = 0; i < 3; i++) {
            desk.item(much, "Point " + i);
            task(body, decided(body, much));
        }

        officer(() -> meetings.get(little));
        long few = statements(little);
        assertThat(statements(much)).isEqualTo(few).isLessThanOrEqualTo(14);
        assertThat(Statements.during(
                        factory, () -> officer(() -> meetings.list(body, null, null, PageRequest.first()))))
                .isLessThanOrEqualTo(5);
    }

    private long statements(UUID gathering) {
        return Statements.during(factory, () -> officer(() -> meetings.get(gathering)));
    }

    @Test
    void whoever_may_not_read_is_refused_and_nobody_is_no_meeting() {
        UUID gathering = desk.held(desk.people().body());
        assertThat(refused(() -> meetings.get(gathering))).startsWith("UNAUTHENTICATED");
        assertThat(refused(() -> meetings.list(null, null, null, PageRequest.first())))
                .startsWith("UNAUTHENTICATED");
        assertThat(refused(() -> officer(() -> meetings.get(UUID.randomUUID()))))
                .startsWith("NOT_FOUND");
    }
}
