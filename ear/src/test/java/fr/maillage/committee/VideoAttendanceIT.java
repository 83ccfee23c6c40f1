package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.grouped;
import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.attendance.AttendanceService;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who took part in a gathering online, as video tools tell it. */
@InsideEar
class VideoAttendanceIT {

    @Inject
    private ImportDesk desk;

    @Inject
    private InvitationDesk committee;

    @Inject
    private MappingService mappings;

    @Inject
    private GatheringService gatherings;

    @Inject
    private AttendanceService attendance;

    private final String code = "v" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void members_are_known_by_address_or_name_once_each_and_whoever_is_none_is_named() {
        UUID body = committee.body();
        committee.member(body, "Amel Exemple");
        committee.member(body, "Bo Exemple");
        committee.member(body, "Chris Exemple");
        committee.member(body, "Élise Dupont");
        UUID gathering = officer(() -> gatherings.create(grouped(body, code))).id();
        mapping();
        String teams = "\uFEFFName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\r\n"
                + "A. Exemple\t2/18/21, 1:58:12 PM\t2/18/21, 4:31:00 PM\t2h 32m\t" + committee.email("Amel Exemple")
                + "\t\tOrganizer\r\n"
                + "Dupont, Élise (Invitée)\t2/18/21, 2:01:00 PM\t2/18/21, 2:09:40 PM\t8m\t\t\tAttendee\r\n"
                + "Dupont, Élise (Invitée)\t2/18/21, 2:11:00 PM\t2/18/21, 4:30:10 PM\t2h 19m\t\t\tAttendee\r\n"
                + "EXEMPLE Chris\t2/18/21, 2:02:00 PM\t2/18/21, 4:30:00 PM\t2h 28m\tmaison@example.org\t\tAttendee\r\n"
                + "iPhone de Bo\t2/18/21, 2:05:00 PM\t2/18/21, 3:00:00 PM\t55m\t\t\tAttendee\r\n";

        UUID run = run("teams.csv", teams.getBytes(StandardCharsets.UTF_16LE));

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(5, 3, 0, 1, 1));
        // Columns of other tools are missed with a remark each.
        assertThat(desk.rules("ept", run))
                .filteredOn(rule -> rule.startsWith("ERROR"))
                .containsExactly("ERROR committee-attendance-no-name 1");
        assertThat(officer(() -> attendance.sheet(gathering)))
                .extracting(row -> row.name() + " " + row.presence())
                .containsExactlyInAnyOrder(
                        "Amel Exemple present", "Bo Exemple null", "Chris Exemple present", "Élise Dupont present");
        String zoom = "Nom (nom d'origine),E-mail de l'utilisateur,Heure d'arrivée,Heure de départ,Durée (minutes)\n"
                + "Bo Exemple (Mairie),,18/02/2021 14:00,18/02/2021 16:30,150\n"
                + "Elise Dupont,,18/02/2021 14:00,18/02/2021 16:30,150\n";
        assertThat(desk.completed(run("zoom.csv", zoom.getBytes(StandardCharsets.UTF_8)))
                        .counts())
                .isEqualTo(new JobCounts(2, 1, 0, 1, 0));
    }

    private UUID run(String name, byte[] file) {
        return desk.start("ept", name, file, "video-" + code, false);
    }

    /** The mapping that ships, for the gathering of this test. */
    private void mapping() {
        Mapping shipped = ShippedMappings.byName("attendance-video").orElseThrow();
        List<FieldRule> rules = new ArrayList<>(shipped.rules().stream()
                .filter(rule -> !rule.field().equals("gathering"))
                .toList());
        rules.add(FieldRule.constant("gathering", code));
        desk.officers()
                .as("ept", () -> mappings.create(new Mapping("video-" + code, "Essai", "attendance", "", rules, null)));
    }
}
