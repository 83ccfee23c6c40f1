package fr.maillage.committee;

import static fr.maillage.committee.SeatDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.seat.SeatDetail;
import fr.maillage.committee.seat.SeatService;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files of members keep the rules of seats, and what was said of one by hand. */
@InsideEar
class SeatImportIT {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private SeatDesk desk;

    @Inject
    private SeatService seats;

    @Inject
    private BodyService bodies;

    @Test
    void a_file_corrects_the_mandate_of_today_and_keeps_what_it_does_not_say() {
        UUID body = desk.body();
        take(body, "Fils " + tag, "A");
        SeatDetail seat = only(body);
        desk.update(seat, seat.values().with(SeatField.ROLE, "Présidente").with(SeatField.FROM, "2020-01-01"));

        assertThat(take(body, "Fils " + tag, "B")).isEqualTo(new JobCounts(1, 0, 1, 0, 0));

        assertThat(only(body).seat())
                .extracting(m -> m.role() + " " + m.group() + " " + m.from() + " " + m.actorName())
                .isEqualTo("Présidente B 2020-01-01 Fils " + tag);
        assertThat(take(body, "Fils " + tag, "B")).isEqualTo(new JobCounts(1, 0, 0, 1, 0));
    }

    @Test
    void a_file_brings_no_mandate_back_that_was_ended_by_hand() {
        UUID body = desk.body();
        take(body, "Fils " + tag, "A");
        SeatDetail seat = only(body);
        desk.update(seat, seat.values().with(SeatField.UNTIL, "2021-12-31"));

        assertThat(take(body, "Fils " + tag, "B")).isEqualTo(new JobCounts(1, 0, 0, 1, 0));

        assertThat(only(body).seat())
                .extracting(m -> m.group() + " " + m.until() + " " + m.today())
                .isEqualTo("A 2021-12-31 false");
    }

    @Test
    void a_group_of_too_many_characters_is_refused_with_its_row_and_nobody_is_seated() {
        UUID body = desk.body();

        assertThat(take(body, "Fils " + tag, "x".repeat(41))).isEqualTo(new JobCounts(1, 0, 0, 0, 1));

        assertThat(desk.members(body)).isEmpty();
    }

    private JobCounts take(UUID body, String actor, String group) {
        String name = officer(() -> bodies.get(body)).body().name();
        return desk.members(name, actor + ";Association;Gagny;Amel Exemple;;amel@" + tag + ".example.org;;" + group)
                .counts();
    }

    private SeatDetail only(UUID body) {
        assertThat(desk.members(body)).hasSize(1);
        return officer(() -> seats.get(desk.members(body).get(0).id()));
    }
}
