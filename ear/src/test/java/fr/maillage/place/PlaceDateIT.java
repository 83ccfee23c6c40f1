package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.ProposalView;
import fr.maillage.place.intake.IntakeOutcome;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.place.intake.PlaceIntakeService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files of one source that do not come in the order of their dates. */
@InsideEar
class PlaceDateIT {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceService places;

    @Inject
    PlaceIntakeService intake;

    @Test
    void a_record_older_than_what_is_known_changes_nothing_and_is_noted() {
        UUID id = takeDated("Nouveau nom", JUNE).place();
        int version = desk.read(id).version();

        IntakeOutcome older = takeDated("Ancien nom", MARCH);

        assertThat(older.kind()).isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThat(older.place()).isEqualTo(id);
        assertThat(older.notes())
                .containsExactly(Violation.of("dateMaj", "place-older", MARCH.toString(), JUNE.toString()));
        assertThat(name(id)).isEqualTo("Nouveau nom");
        assertThat(desk.read(id).version()).isEqualTo(version);
    }

    @Test
    void a_record_of_the_same_day_corrects() {
        UUID id = takeDated("Avant", JUNE).place();

        assertThat(takeDated("Après", JUNE).kind()).isEqualTo(IntakeOutcome.Kind.UPDATED);
        assertThat(name(id)).isEqualTo("Après");
    }

    @Test
    void a_record_without_a_date_is_taken_and_does_not_open_the_door_to_older_ones() {
        UUID id = takeDated("De juin", JUNE).place();

        assertThat(takeDated("Sans date", null).kind()).isEqualTo(IntakeOutcome.Kind.UPDATED);
        assertThat(takeDated("De mars", MARCH).notes())
                .extracting(Violation::rule)
                .containsExactly("place-older");
        assertThat(name(id)).isEqualTo("Sans date");
    }

    @Test
    void the_first_date_of_a_source_that_gave_none_is_taken() {
        UUID id = takeDated("Sans date", null).place();

        assertThat(takeDated("De mars", MARCH).kind()).isEqualTo(IntakeOutcome.Kind.UPDATED);
        assertThat(name(id)).isEqualTo("De mars");
    }

    @Test
    void of_a_chunk_that_carries_a_key_twice_the_older_record_loses_whatever_the_order() {
        List<IntakeOutcome> outcomes = desk.take(dated("De juin", JUNE), dated("De mars", MARCH));

        assertThat(outcomes)
                .extracting(IntakeOutcome::kind)
                .containsExactly(IntakeOutcome.Kind.CREATED, IntakeOutcome.Kind.UNCHANGED);
        assertThat(name(outcomes.get(0).place())).isEqualTo("De juin");
    }

    @Test
    void a_person_s_confirmation_of_today_does_not_hold_up_what_the_source_says_of_other_fields() {
        UUID id = takeDated("Confirmé", MARCH).place();
        Places.officer(() -> places.confirm(id, desk.read(id).version()));

        IntakeOutcome june = desk.takeOne(values("Confirmé", JUNE)
                .set(PlaceField.SUMMARY, "Ouvert le samedi")
                .build());
        IntakeOutcome march = desk.takeOne(values("Confirmé", MARCH)
                .set(PlaceField.SUMMARY, "Fermé le samedi")
                .build());

        assertThat(june.kind()).isEqualTo(IntakeOutcome.Kind.UPDATED);
        assertThat(march.notes()).extracting(Violation::rule).containsExactly("place-older");
        assertThat(desk.read(id).values().text(PlaceField.SUMMARY)).isEqualTo("Ouvert le samedi");
        assertThat(desk.read(id).values().dateMaj()).isEqualTo(PlaceDesk.today());
    }

    @Test
    void list_and_record_say_when_a_person_last_vouched_and_nothing_where_only_the_source_did() {
        String name = "Attesté " + UUID.randomUUID();
        UUID id = takeDated(name, MARCH).place();
        assertThat(desk.read(id).confirmedAt()).isNull();
        assertThat(listed(name).confirmedAt()).isNull();

        Places.officer(() -> places.confirm(id, desk.read(id).version()));
        assertThat(desk.read(id).confirmedAt()).isNotNull();
        assertThat(listed(name).confirmedAt()).isEqualTo(desk.read(id).confirmedAt());
    }

    private PlaceSummary listed(String name) {
        PlaceFilter filter = new PlaceFilter(null, name, null, null, null, false, false);
        return Places.officer(() -> places.list(filter, PageRequest.first()))
                .items()
                .get(0);
    }

    @Test
    void an_older_record_proposes_nothing_either() {
        UUID id = takeDated("Confirmé", JUNE).place();
        Places.officer(() -> places.confirm(id, desk.read(id).version()));

        takeDated("Autre nom", MARCH);
        assertThat(desk.read(id).proposals()).isEmpty();
        takeDated("Autre nom", JULY);
        assertThat(desk.read(id).proposals()).extracting(ProposalView::proposed).containsExactly("Autre nom");
    }

    @Test
    void a_preview_says_so_too() {
        takeDated("De juin", JUNE);

        assertThat(As.administrator(() -> intake.preview(List.of(dated("De mars", MARCH)))))
                .extracting(IntakeOutcome::kind)
                .containsExactly(IntakeOutcome.Kind.UNCHANGED);
    }

    private IntakeOutcome takeDated(String name, LocalDate date) {
        return desk.take(dated(name, date)).get(0);
    }

    private IntakeRecord dated(String name, LocalDate date) {
        return Places.incoming(desk.source(), "1", values(name, date).build());
    }

    private PlaceValues.Builder values(String name, LocalDate date) {
        return desk.gagny(name).set(PlaceField.DATE_MAJ, date);
    }

    private String name(UUID id) {
        return desk.read(id).values().text(PlaceField.NAME);
    }
}
