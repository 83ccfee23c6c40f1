package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.pack.PackDueService;
import fr.maillage.committee.pack.PackEdition;
import fr.maillage.committee.pack.PackService;
import fr.maillage.committee.pack.PackSetup;
import fr.maillage.identity.Role;
import fr.maillage.job.JobClaimService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportPage;
import fr.maillage.report.ReportProduceJob;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contents of a pack, and the time at which it is made. */
@InsideEar
class PackSetupIT {

    @Inject
    private MinutesDesk minutes;

    @Inject
    private PackDesk desk;

    @Inject
    private PackService packs;

    @Inject
    private PackDueService due;

    @Inject
    private JobClaimService claims;

    @Inject
    private GatheringService gatherings;

    @Inject
    private Runs runs;

    private InvitationDesk people() {
        return minutes.people();
    }

    @Test
    void a_meeting_that_moved_since_makes_its_pack_stale_until_it_is_made_again() {
        UUID gathering = minutes.ahead(people().body());
        desk.made(gathering);
        LocalDate day = people().today().plusDays(12);
        officer(() -> {
            GatheringDetail detail = gatherings.get(gathering);
            return gatherings.update(
                    gathering, detail.version(), detail.values().with(GatheringField.HELD_ON, day.toString()));
        });

        PackEdition members = desk.latest(gathering, Readers.MEMBERS);
        assertThat(members.stale()).isTrue();
        assertThat(members.heldOn()).isEqualTo(day.minusDays(2));

        desk.made(gathering);
        PackEdition anew = desk.latest(gathering, Readers.MEMBERS);
        assertThat(anew.stale()).isFalse();
        assertThat(anew.heldOn()).isEqualTo(day);
    }

    @Test
    void sections_are_chosen_and_ordered_for_a_meeting_or_as_the_habit_of_its_body() throws IOException {
        UUID body = people().body();
        UUID gathering = minutes.ahead(body);
        UUID other = minutes.ahead(body);
        assertThat(officer(() -> packs.setup(gathering))).isEqualTo(PackSetup.USUAL);
        assertThat(officer(() -> packs.sections(PackSetup.USUAL, Locale.FRENCH)))
                .extracting(PackService.Section::name)
                .startsWith("agenda", "minutes", "tasks", "decisions");

        desk.choose(gathering, List.of("tasks", "agenda"), 7, true);
        assertThat(officer(() -> packs.setup(other)))
                .isEqualTo(new PackSetup(List.of("tasks", "agenda"), 7, PackSetup.Origin.BODY));
        desk.choose(other, List.of("decisions"), null, false);
        assertThat(officer(() -> packs.setup(other)).origin()).isEqualTo(PackSetup.Origin.GATHERING);
        assertThat(officer(() -> packs.setup(gathering)).daysBefore()).isEqualTo(7);
        desk.made(gathering);
        assertThat(desk.page(desk.latest(gathering, Readers.MEMBERS)).parts().stream()
                        .filter(part -> part.kind().equals(ReportPage.Part.HEADING))
                        .map(ReportPage.Part::text))
                .containsExactly("Tâches", "Ordre du jour");

        assertThat(refused(() -> desk.choose(gathering, List.of(), null, false)))
                .isEqualTo("INVALID committee-pack-empty");
        assertThat(refused(() -> desk.choose(gathering, List.of("weather"), null, false)))
                .isEqualTo("INVALID unknown-value");
        assertThat(refused(() -> desk.choose(gathering, List.of("agenda"), 61, false)))
                .isEqualTo("INVALID committee-pack-days");
        assertThat(refused(() -> As.a(Role.MEMBER, GRAND_EST, () -> packs.setup(gathering))))
                .startsWith("DENIED");
    }

    @Test
    void its_timer_has_it_made_once_on_its_day_and_anew_where_the_meeting_moved() {
        UUID gathering = minutes.ahead(people().body());
        desk.choose(gathering, List.of("agenda"), 10, false);

        PackDueService.Due today = desk.due(gathering);
        UUID run = claims.claim(ReportProduceJob.ID, today.parameters(), today.claim())
                .orElseThrow();
        assertThat(claims.claim(ReportProduceJob.ID, today.parameters(), today.claim()))
                .isEmpty();
        assertThat(runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED).status())
                .isEqualTo(JobStatus.COMPLETED);
        assertThat(desk.latest(gathering, Readers.OFFICERS).author()).isEqualTo("Maillage");

        desk.choose(gathering, List.of("agenda"), 9, false);
        assertThat(due.due()).noneMatch(pack -> pack.claim().contains(gathering.toString()));
        desk.choose(gathering, List.of("agenda"), 12, false);
        assertThat(desk.due(gathering).claim()).isNotEqualTo(today.claim());
    }
}
