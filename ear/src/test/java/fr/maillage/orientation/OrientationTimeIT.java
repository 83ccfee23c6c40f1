package fr.maillage.orientation;

import static fr.maillage.orientation.Spots.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferService;
import fr.maillage.orientation.OrientationAnswer.Alternative;
import fr.maillage.orientation.OrientedPlace.Group;
import fr.maillage.place.PlaceDesk;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Position;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Places that are open when residents want to go. */
@InsideEar
class OrientationTimeIT {

    /** No other test has places within 200 km of it. */
    private static final Position CALEDONIA = new Position(-21.5, 165.5);

    @Inject
    private OrientationService orientation;

    @Inject
    private OfferService offers;

    @Inject
    private Spots spots;

    @Inject
    private Clock clock;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Test
    void a_closed_place_stays_last_with_its_next_opening() {
        LocalDateTime monday = LocalDateTime.now(clock.withZone(ClockProducer.PARIS))
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .toLocalDate()
                .atTime(10, 0);
        UUID closed = spots.take(spots.north("Fermé", 100).set(PlaceField.OPENING_HOURS, "Mo-Su,PH 14:00-18:00"));
        UUID open = spots.take(spots.north("Ouvert", 900).set(PlaceField.OPENING_HOURS, "Mo-Su,PH 09:00-12:00"));
        UUID unknown = spots.take(spots.north("Sans horaires", 300));
        OrientationQuery query = spots.around();

        OrientationAnswer answer = orientation.answer(
                new OrientationQuery(
                        null, null, query.latitude(), query.longitude(), monday, null, false, List.of(), null, 20.0),
                50);

        assertThat(ids(answer)).containsExactly(open, unknown, closed);
        assertThat(answer.places().get(2).opening()).isEqualTo(new Opening(Opening.State.CLOSED, monday.withHour(14)));
        assertThat(answer.alternatives()).containsExactly(new Alternative(Criterion.TIME, 3));
    }

    @Test
    void asked_for_a_sunday_the_nearest_open_places_come_however_many_closed_ones_are_nearer() {
        LocalDateTime sunday = LocalDateTime.now(clock.withZone(ClockProducer.PARIS))
                .with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
                .toLocalDate()
                .atTime(19, 30);
        for (int i = 0; i < 12; i++) {
            spots.take(caledonia("Fermé " + i, 100 + i).set(PlaceField.OPENING_HOURS, "Mo-Fr,PH 09:00-12:00"));
        }
        UUID old = spots.take(caledonia("Ouvert, vieux", 5_000)
                .set(PlaceField.DATE_MAJ, LocalDate.of(2022, 8, 20))
                .set(PlaceField.OPENING_HOURS, "Su,PH 18:00-20:00"));
        UUID far = spots.take(caledonia("Ouvert, loin", 40_000)
                .set(PlaceField.DATE_MAJ, PlaceDesk.today())
                .set(PlaceField.OPENING_HOURS, "Mo-Su,PH 08:00-22:00"));
        spots.take(caledonia("Ouvert, trop loin", 90_000).set(PlaceField.OPENING_HOURS, "Mo-Su,PH 08:00-22:00"));

        OrientationAnswer answer = orientation.answer(at(sunday, null), 10);

        assertThat(answer.in(Group.FITS)).extracting(p -> p.place().id()).containsExactly(old, far);
        assertThat(answer.in(Group.FITS).get(1).metres()).isCloseTo(40_000, within(200.0));
        assertThat(answer.kilometres()).isEqualTo(60);
        assertThat(answer.places()).hasSize(10);
        assertThat(orientation.answer(at(sunday, 10.0), 10).in(Group.FITS))
                .as("no farther than was asked for")
                .extracting(p -> p.place().id())
                .containsExactly(old);
        assertThat(Statements.during(factory, () -> orientation.answer(at(sunday, null), 10)))
                .isBetween(1L, 12L);
    }

    @Test
    void a_permanence_farther_out_counts_where_its_place_says_nothing_or_is_closed() {
        LocalDateTime sunday = LocalDateTime.now(clock.withZone(ClockProducer.PARIS))
                .with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
                .toLocalDate()
                .atTime(19, 30);
        for (int i = 0; i < 12; i++) {
            spots.take(spots.north("Fermé " + i, 100 + i).set(PlaceField.OPENING_HOURS, "Mo-Fr,PH 09:00-12:00"));
        }
        UUID silent = offering(spots.north("Sans horaires", 20_000), "Su 18:00-20:00");
        UUID closed = offering(
                spots.north("Fermé, permanence", 25_000).set(PlaceField.OPENING_HOURS, "Mo-Fr 09:00-12:00"),
                "Su 18:00-20:00");
        offering(spots.north("Permanence du matin", 15_000), "Su 09:00-12:00");

        OrientationAnswer answer = orientation.answer(
                new OrientationQuery(
                        null, null, spots.latitude(), spots.longitude(), sunday, null, false, List.of(), null, null),
                10);

        assertThat(answer.in(Group.FITS)).extracting(p -> p.place().id()).containsExactly(silent, closed);
        assertThat(answer.in(Group.FITS).get(0).opening())
                .isEqualTo(new Opening(Opening.State.OPEN, sunday.withHour(20).withMinute(0)));
    }

    private UUID offering(PlaceValues.Builder values, String hours) {
        UUID place = spots.take(values);
        As.administrator(() -> offers.create(
                place,
                FieldValues.none(OfferField.class)
                        .with(OfferField.NAME, "Permanence")
                        .with(OfferField.SERVICES, List.of("aide-demarches"))
                        .with(OfferField.OPENING_HOURS, hours)));
        return place;
    }

    private OrientationQuery at(LocalDateTime moment, Double within) {
        return new OrientationQuery(
                null, null, CALEDONIA.latitude(), CALEDONIA.longitude(), moment, null, false, List.of(), null, within);
    }

    private PlaceValues.Builder caledonia(String name, double metres) {
        return spots.north(name, 0)
                .set(PlaceField.POSITION, new Position(CALEDONIA.latitude() + metres / 111_195, CALEDONIA.longitude()));
    }
}
