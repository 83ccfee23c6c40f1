package fr.maillage.committee;

import static fr.maillage.committee.CommitteeImports.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.invitation.InvitationCounts;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The meeting of the story as a file tells it: who was invited, what she answered, who came and how that is known. */
@InsideEar
class AttendanceStoryIT {

    @Inject
    private CommitteeImports imports;

    @Inject
    private GatheringService gatherings;

    @Inject
    private MemberService members;

    @Inject
    private InvitationService invitations;

    @Test
    void invitations_answers_and_presence_come_of_one_file_and_no_message_leaves() throws IOException {
        imports.shipped("body");
        imports.shipped("attendance");
        imports.story("body.csv", "body");
        UUID body = imports.body();
        UUID meeting = officer(() -> gatherings.create(CommitteeDesk.gathering(body)
                        .with(GatheringField.CODE, "CT-2026-06")
                        .with(GatheringField.HELD_ON, "2026-06-11")))
                .id();

        assertThat(imports.story("attendance.csv", "attendance")).isEqualTo(new JobCounts(100, 100, 0, 0, 0));
        assertThat(imports.story("attendance.csv", "attendance")).isEqualTo(new JobCounts(100, 0, 0, 100, 0));

        InvitationCounts counts = officer(() -> invitations.counts(meeting));
        assertThat(counts).isEqualTo(new InvitationCounts(100, 61, 14, 0));
        assertThat(counts.silent()).isEqualTo(25);
        assertThat(officer(() -> members.attendance(meeting)).get(Presence.PRESENT))
                .isEqualTo(48);
        Map<Object, Object> ways = new TreeMap<>();
        Sql.rows(
                        "select t.taken_by as way, count(*) as people from attendance t join gathering g on"
                                + " g.id = t.gathering_id where g.uuid = ? and t.state = 'present' group by t.taken_by",
                        meeting.toString())
                .forEach(row -> ways.put(row.get("way"), ((Number) row.get("people")).intValue()));
        assertThat(ways).isEqualTo(Map.of("door", 12, "signed", 28, "video", 8));
        assertThat(Sql.number(
                        "select sum(i.messages) from invitation i join gathering g on g.id = i.gathering_id"
                                + " where g.uuid = ?",
                        meeting.toString()))
                .isZero();
    }
}
