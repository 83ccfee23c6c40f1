package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.agenda.AgendaFilter;
import fr.maillage.agenda.AgendaPublicationService;
import fr.maillage.agenda.RegularAgenda;
import fr.maillage.agenda.RegularSession;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.hours.OpeningHours;
import fr.maillage.hours.OpeningState;
import fr.maillage.place.PlaceDesk;
import fr.maillage.place.search.OfferedHours;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News of drop-ins for the orientation and the public agenda. */
@InsideEar
class DropInFeedsIT {

    @Inject
    private DeploymentStory story;

    @Inject
    private DropInDesk desk;

    @Inject
    private DropInService dropIns;

    @Inject
    private OfferedHours hours;

    @Inject
    private AgendaPublicationService agenda;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    private UUID place(String weekly, String weeks, String access) {
        UUID place = desk.place("93032");
        officer(() -> dropIns.create(DropInDesk.says(place)
                .with(DropInField.OPENING_HOURS, weekly)
                .with(DropInField.WEEKS, weeks)
                .with(DropInField.ACCESS, access)
                .with(DropInField.PAUSES, List.of("2026-10-17/2026-11-01"))));
        known(place, PlaceDesk.today());
        return place;
    }

    private static void known(UUID place, LocalDate on) {
        Sql.update("update place set date_maj = ? where uuid = ?", on, place.toString());
    }

    private OpeningState at(UUID place, String moment) {
        return OpeningHours.parse(hours.at(List.of(place)).get(place).get(0))
                .orElseThrow()
                .stateAt(LocalDateTime.parse(moment));
    }

    @Test
    void the_orientation_hears_of_each_week_and_of_the_pause() {
        UUID place = place("Tu 09:30-12:30", "1", "libre");
        assertThat(at(place, "2026-10-13T10:00")).isEqualTo(OpeningState.OPEN);
        assertThat(at(place, "2026-10-20T10:00")).isEqualTo(OpeningState.CLOSED);
        assertThat(at(place, "2026-10-13T13:00")).isEqualTo(OpeningState.CLOSED);
    }

    @Test
    void every_other_week_is_told_by_the_weeks_of_the_year_up_to_its_end() {
        UUID place = place("Sa 10:00-12:00", "2", "rdv");
        assertThat(at(place, "2026-01-10T10:30")).isEqualTo(OpeningState.OPEN);
        assertThat(at(place, "2026-01-17T10:30")).isEqualTo(OpeningState.CLOSED);
        assertThat(at(place, "2026-12-26T10:30")).isEqualTo(OpeningState.OPEN);
        assertThat(at(place, "2026-10-31T10:30")).isEqualTo(OpeningState.CLOSED);
    }

    @Test
    void the_public_hears_nothing_of_one_that_is_not_open_to_it() {
        UUID place = place("Tu 09:30-12:30", "1", "prive");
        assertThat(hours.at(List.of(place))).isEmpty();
        assertThat(agenda.regular(week(place)).announced()).isEmpty();
    }

    @Test
    void the_public_agenda_has_the_sessions_of_the_week_by_territory_theme_and_place() {
        UUID place = place("Tu 09:30-12:30; Th 14:00-17:00", "1", "rdv");
        assertThat(agenda.regular(week(place)).announced())
                .extracting(RegularSession::start, RegularSession::byAppointment)
                .containsExactly(
                        tuple(LocalDateTime.parse("2026-10-06T09:30"), true),
                        tuple(LocalDateTime.parse("2026-10-08T14:00"), true));
        LocalDate monday = LocalDate.of(2026, 10, 5);
        assertThat(agenda.regular(new AgendaFilter("com:93008", null, null, place, monday, null))
                        .announced())
                .isEmpty();
        assertThat(agenda.regular(new AgendaFilter("com:93032", "aide-demarches", null, place, monday, null))
                        .announced())
                .hasSize(2);
        assertThat(agenda.regular(new AgendaFilter(null, "loisirs-creations", null, place, monday, null))
                        .announced())
                .isEmpty();
        assertThat(agenda.regular(new AgendaFilter(null, null, "beginner", place, monday, null))
                        .announced())
                .isEmpty();
    }

    private static AgendaFilter week(UUID place) {
        return new AgendaFilter(null, null, null, place, LocalDate.of(2026, 10, 5), null);
    }

    @Test
    void a_place_whose_record_is_four_years_old_is_named_and_none_of_its_sessions_is_announced() {
        UUID place = place("Tu 09:30-12:30; Th 14:00-17:00", "1", "libre");
        known(place, PlaceDesk.today().minusYears(4));

        RegularAgenda week = agenda.regular(week(place));

        assertThat(week.announced()).isEmpty();
        assertThat(week.unsure()).extracting(RegularSession::place).containsExactly(place);
        known(place, PlaceDesk.today().minusMonths(17));
        assertThat(agenda.regular(week(place)).announced()).hasSize(2);
        assertThat(agenda.regular(week(place)).unsure()).isEmpty();
    }
}
