package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.CommitteeDesk.grouped;
import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.minutes.AnswerCounts;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.person.PeopleDesk;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Remarks of the members of the story on the minutes of June 2026, as a file of attendance brings it. */
@InsideEar
class MinutesStoryIT {

    @Inject
    private ImportDesk imports;

    @Inject
    private InvitationDesk committee;

    @Inject
    private MinutesDesk desk;

    @Inject
    private PeopleDesk people;

    @Inject
    private GatheringService gatherings;

    private final String tag = "m" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void of_48_who_were_there_41_approve_2_want_a_correction_and_5_are_silent() throws IOException {
        String file = Files.readString(SharedData.story("committee/attendance.csv"), StandardCharsets.UTF_8)
                .replace("CT-2026-06", tag)
                .replace("@example.org", "@" + tag + ".example.org");
        UUID body = committee.body();
        file.lines()
                .skip(1)
                .map(line -> line.split(";")[1])
                .forEach(email -> committee.seated(
                        body,
                        people.resident(GRAND_EST, "Membre " + email.substring(0, 6), email)
                                .id()));
        UUID gathering = officer(() -> gatherings.create(grouped(body, tag).with(GatheringField.HELD_ON, "2026-06-11")))
                .id();

        assertThat(counts(file)).isEqualTo(new JobCounts(100, 100, 0, 0, 0));
        assertThat(desk.paper(gathering, null).head().present()).isEqualTo(48);
        assertThat(desk.counts(gathering)).isEqualTo(new AnswerCounts(48, 41, 2));
        assertThat(desk.counts(gathering).silent()).isEqualTo(5);
        assertThat(counts(file)).as("again").isEqualTo(new JobCounts(100, 0, 0, 100, 0));
        assertThat(desk.paper(gathering, null).version().draft()).isTrue();
    }

    private JobCounts counts(String file) {
        return imports.completed(imports.start(
                        "ept", "presences.csv", file.getBytes(StandardCharsets.UTF_8), "attendance", false))
                .counts();
    }
}
