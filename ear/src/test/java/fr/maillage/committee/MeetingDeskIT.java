package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.committee.ItemDesk.broken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.item.ItemService;
import fr.maillage.committee.meeting.MeetingDesk;
import fr.maillage.committee.meeting.MeetingDeskService;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskView;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Work of a secretary on the screen of a gathering beside its minutes. */
@InsideEar
class MeetingDeskIT {

    @Inject
    private InvitationDesk people;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private MeetingDeskService desk;

    @Inject
    private ItemService items;

    @Test
    void the_desk_gives_tasks_notes_who_comes_in_and_carries_items_over() {
        UUID body = people.body();
        UUID gathering = minutes.held(body, "Amel");
        UUID bo = people.member(body, "Bo");
        UUID item = minutes.item(gathering, "Le lieu");

        officer(() -> desk.give(
                gathering,
                item.toString(),
                FieldValues.none(TaskField.class)
                        .with(TaskField.TITLE, "Écrire au bailleur")
                        .with(TaskField.OWNER, bo.toString())));
        MeetingDesk shown = officer(() -> desk.desk(gathering));
        assertThat(shown.tasks()).extracting(TaskView::item).containsExactly(item);
        assertThat(shown.away()).hasSize(1);
        assertThat(shown.members()).hasSize(2);
        minutes.write(gathering, item, 0, "On en parle.");
        assertThat(minutes.lines(gathering)).contains("Tâche Écrire au bailleur");

        UUID foreign = minutes.item(minutes.held(body), "Ailleurs");
        assertThat(broken(() -> desk.give(
                        gathering,
                        foreign.toString(),
                        FieldValues.none(TaskField.class).with(TaskField.TITLE, "Rien"))))
                .containsExactly("agendaItem committee-decision-foreign-item");

        assertThat(officer(() -> desk.arrived(gathering, shown.away().get(0)))).contains("Bo");
        assertThat(minutes.quorum(gathering)).isEqualTo("2 of 2");
        assertThat(broken(() -> desk.arrived(gathering, "Bo"))).containsExactly("member committee-meeting-member-none");

        int version = officer(() -> items.get(item)).version();
        assertThat(officer(() -> desk.carryOver(item, version, true)).item().carriedOver())
                .isTrue();
        assertThat(catchThrowableOfType(Problem.class, () -> officer(() -> desk.carryOver(item, version, false)))
                        .kind())
                .isEqualTo(Problem.Kind.STALE);
    }
}
