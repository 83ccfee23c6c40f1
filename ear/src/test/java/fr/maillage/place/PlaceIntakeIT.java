package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.identity.Role;
import fr.maillage.place.core.AgePolicy;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Position;
import fr.maillage.place.intake.IntakeOutcome;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.place.intake.PlaceIntakeService;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@InsideEar
class PlaceIntakeIT {

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceIntakeService intake;

    @Inject
    PlaceService places;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    EntityManagerFactory factory;

    @Test
    void a_new_record_becomes_a_place_whose_values_all_come_from_the_source() {
        PlaceValues values = desk.gagny("Espace numérique").build();

        IntakeOutcome outcome = desk.takeOne(values);

        PlaceDetail place = desk.read(outcome.place());
        assertThat(outcome.kind()).isEqualTo(IntakeOutcome.Kind.CREATED);
        assertThat(place.values()).isEqualTo(dated(values));
        assertThat(place.commune().code()).isEqualTo("com:93032");
        assertThat(place.origins().get(PlaceField.NAME).by()).isEqualTo(desk.source());
        assertThat(place.origins().get(PlaceField.NAME).byHand()).isFalse();
        assertThat(desk.auditLines(outcome.place())).isEqualTo(1);
    }

    @Test
    void taking_the_same_records_again_changes_nothing() {
        PlaceValues values = desk.gagny("Espace numérique").build();
        UUID id = desk.takeOne(values).place();
        int version = desk.read(id).version();

        IntakeOutcome again = desk.takeOne(values);

        assertThat(again.kind()).isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThat(again.place()).isEqualTo(id);
        assertThat(desk.read(id).version()).isEqualTo(version);
        assertThat(desk.auditLines(id)).isEqualTo(1);
    }

    @Test
    void a_changed_record_updates_its_place_and_says_in_the_audit_what_changed() {
        UUID id = desk.takeOne(desk.gagny("Espace numérique").build()).place();

        IntakeOutcome outcome = desk.takeOne(desk.gagny("Espace numérique")
                .set(PlaceField.SERVICES, List.of("outils-quotidien"))
                .set(PlaceField.PHONE, null)
                .build());

        PlaceDetail place = desk.read(id);
        assertThat(outcome.kind()).isEqualTo(IntakeOutcome.Kind.UPDATED);
        assertThat(place.values().list(PlaceField.SERVICES)).containsExactly("outils-quotidien");
        assertThat(place.values().text(PlaceField.PHONE)).isNull();
        assertThat(As.administrator(() -> places.history(id)).get(0).changes())
                .extracting("field", "before", "after")
                .containsExactlyInAnyOrder(
                        tuple("phone", "+33180059880", null),
                        tuple("services", "aide-demarches|outils-quotidien", "outils-quotidien"));
    }

    @Test
    void a_key_that_a_chunk_carries_twice_is_taken_in_order() {
        List<IntakeOutcome> outcomes = desk.take(
                Places.incoming(
                        desk.source(),
                        "1",
                        desk.gagny("Avant").set(PlaceField.SERVICES, List.of()).build()),
                Places.incoming(desk.source(), "1", desk.gagny("Après").build()));

        assertThat(outcomes)
                .extracting(IntakeOutcome::kind)
                .containsExactly(IntakeOutcome.Kind.CREATED, IntakeOutcome.Kind.UPDATED);
        assertThat(outcomes.get(1).place()).isEqualTo(outcomes.get(0).place());
        assertThat(desk.read(outcomes.get(0).place()).values())
                .isEqualTo(dated(desk.gagny("Après").build()));
    }

    /** All that a whole record of a source says is of its date. */
    private static PlaceValues dated(PlaceValues said) {
        return AgePolicy.known(said, FieldGroup.ALL, said.dateMaj());
    }

    @Test
    void an_archived_place_is_met_but_neither_changed_nor_restored() {
        UUID id = desk.takeOne(desk.gagny("Espace numérique").build()).place();
        Places.officer(() -> places.archive(id, desk.read(id).version(), "Fermé"));

        IntakeOutcome outcome = desk.takeOne(desk.gagny("Nouveau nom").build());

        assertThat(outcome.kind()).isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThat(outcome.notes()).extracting(Violation::rule).containsExactly("place-archived");
        assertThat(desk.read(id).archived()).isTrue();
        assertThat(desk.read(id).values().text(PlaceField.NAME)).isEqualTo("Espace numérique");
        assertThat(Sql.number("select count(*) from place where source = ?", desk.source()))
                .isEqualTo(1);
    }

    @Test
    void an_officer_imports_into_her_territory_only() {
        List<IntakeOutcome> outcomes = Places.officer(() -> intake.take(List.of(
                Places.incoming(desk.source(), "1", desk.gagny("Dedans").build()),
                Places.incoming(
                        desk.source(),
                        "2",
                        desk.values(Places.BOBIGNY, "Dehors").build()))));

        assertThat(outcomes)
                .extracting(IntakeOutcome::kind)
                .containsExactly(IntakeOutcome.Kind.CREATED, IntakeOutcome.Kind.REJECTED);
        assertThat(outcomes.get(1).violations()).extracting(Violation::rule).containsExactly("outside-territory");
    }

    @Test
    void a_member_may_not_import() {
        assertThatThrownBy(() -> As.a(Role.MEMBER, null, () -> intake.take(List.of())))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }

    @Test
    void an_invalid_record_is_rejected_with_every_error_and_the_others_are_taken() {
        List<IntakeOutcome> outcomes = desk.take(
                Places.incoming(
                        desk.source(),
                        "1",
                        desk.gagny("x")
                                .set(PlaceField.NAME, null)
                                .set(PlaceField.PHONE, "3949")
                                .set(PlaceField.POSITION, new Position(2.53, 48.88))
                                .build()),
                Places.incoming(desk.source(), "2", desk.gagny("Bien").build()));

        assertThat(outcomes.get(0).violations())
                .extracting(Violation::rule)
                .containsExactlyInAnyOrder("required", "phone", "position-swapped");
        assertThat(outcomes.get(1).kind()).isEqualTo(IntakeOutcome.Kind.CREATED);
        assertThat(Sql.number("select count(*) from place where source = ?", desk.source()))
                .isEqualTo(1);
    }

    @Test
    void a_preview_says_the_same_and_writes_nothing() {
        IntakeRecord incoming = Places.incoming(
                desk.source(), "1", desk.gagny("Espace numérique").build());

        List<IntakeOutcome> outcomes = As.administrator(() -> intake.preview(List.of(incoming)));

        assertThat(outcomes).extracting(IntakeOutcome::kind).containsExactly(IntakeOutcome.Kind.CREATED);
        assertThat(Sql.number("select count(*) from place where source = ?", desk.source()))
                .isZero();
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_chunk() {
        long small = Statements.during(factory, () -> take(0, 2));
        long large = Statements.during(factory, () -> take(1000, 200));

        // One call per record would be 198 more; identifiers come fifty at a time, and rows in batches.
        assertThat(large - small).isLessThan(10);
    }

    private List<IntakeOutcome> take(int from, int count) {
        return desk.take(IntStream.range(from, from + count)
                .mapToObj(i -> Places.incoming(
                        desk.source(), "n" + i, desk.gagny("Lieu " + i).build()))
                .toArray(IntakeRecord[]::new));
    }
}
