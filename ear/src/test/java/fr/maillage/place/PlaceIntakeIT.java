package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InsideEar
class PlaceIntakeIT {

    @Inject
    PlaceIntakeService intake;

    @Inject
    PlaceService places;

    @Inject
    TerritoryService territories;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    EntityManagerFactory factory;

    private String source;

    @BeforeEach
    void newSource() {
        source = Places.newSource();
    }

    @Test
    void a_new_record_becomes_a_place_whose_values_all_come_from_the_source() {
        PlaceValues values = gagny("Espace numérique").build();

        IntakeOutcome outcome = takeOne(values);

        PlaceDetail place = read(outcome.place());
        assertThat(outcome.kind()).isEqualTo(IntakeOutcome.Kind.CREATED);
        assertThat(place.values()).isEqualTo(values);
        assertThat(place.commune().code()).isEqualTo("com:93032");
        assertThat(place.origins().get(PlaceField.NAME).by()).isEqualTo(source);
        assertThat(place.origins().get(PlaceField.NAME).byHand()).isFalse();
        assertThat(auditLines(outcome.place())).isEqualTo(1);
    }

    @Test
    void taking_the_same_records_again_changes_nothing() {
        PlaceValues values = gagny("Espace numérique").build();
        UUID id = takeOne(values).place();
        int version = read(id).version();

        IntakeOutcome again = takeOne(values);

        assertThat(again.kind()).isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThat(again.place()).isEqualTo(id);
        assertThat(read(id).version()).isEqualTo(version);
        assertThat(auditLines(id)).isEqualTo(1);
    }

    @Test
    void a_changed_record_updates_its_place_and_says_in_the_audit_what_changed() {
        UUID id = takeOne(gagny("Espace numérique").build()).place();

        IntakeOutcome outcome = takeOne(gagny("Espace numérique")
                .set(PlaceField.SERVICES, List.of("outils-quotidien"))
                .set(PlaceField.PHONE, null)
                .build());

        PlaceDetail place = read(id);
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
        List<IntakeOutcome> outcomes = Places.take(
                intake,
                Places.incoming(
                        source,
                        "1",
                        gagny("Avant").set(PlaceField.SERVICES, List.of()).build()),
                Places.incoming(source, "1", gagny("Après").build()));

        assertThat(outcomes)
                .extracting(IntakeOutcome::kind)
                .containsExactly(IntakeOutcome.Kind.CREATED, IntakeOutcome.Kind.UPDATED);
        assertThat(outcomes.get(1).place()).isEqualTo(outcomes.get(0).place());
        assertThat(read(outcomes.get(0).place()).values())
                .isEqualTo(gagny("Après").build());
    }

    @Test
    void what_a_person_has_set_stays_and_the_sources_value_awaits_her_decision() {
        UUID id = takeOne(gagny("Espace numérique").build()).place();
        Places.officer(() -> places.update(
                id,
                read(id).version(),
                Places.with(Places.input("Espace numérique", Places.GAGNY, "93220"), PlaceField.PHONE, "0180059899")));

        IntakeOutcome outcome = takeOne(
                gagny("Espace numérique").set(PlaceField.PHONE, "+33180059811").build());

        PlaceDetail place = read(id);
        assertThat(outcome.kind()).isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThat(outcome.notes()).extracting(Violation::rule).containsOnly("place-proposed");
        assertThat(place.values().text(PlaceField.PHONE)).isEqualTo("+33180059899");
        assertThat(place.origins().get(PlaceField.PHONE).byHand()).isTrue();
        assertThat(place.proposals()).anySatisfy(p -> {
            assertThat(p.field()).isEqualTo(PlaceField.PHONE);
            assertThat(p.proposed()).isEqualTo("+33180059811");
            assertThat(p.current()).isEqualTo("+33180059899");
        });
    }

    @Test
    void an_accepted_proposal_becomes_the_value_and_a_refused_one_is_not_made_again() {
        UUID id = confirmed();
        PlaceValues said =
                gagny("Autre nom").set(PlaceField.PHONE, "+33180059811").build();
        takeOne(said);
        List<ProposalView> proposals = read(id).proposals();
        assertThat(proposals)
                .extracting(ProposalView::field)
                .containsExactlyInAnyOrder(PlaceField.NAME, PlaceField.PHONE);

        Places.officer(() -> places.decide(proposal(proposals, PlaceField.NAME), true));
        Places.officer(() -> places.decide(proposal(proposals, PlaceField.PHONE), false));
        IntakeOutcome again = takeOne(said);

        PlaceDetail place = read(id);
        assertThat(place.values().text(PlaceField.NAME)).isEqualTo("Autre nom");
        assertThat(place.values().text(PlaceField.PHONE)).isEqualTo("+33180059880");
        assertThat(place.proposals()).isEmpty();
        assertThat(again.kind()).isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThatThrownBy(() -> Places.officer(() -> places.decide(proposal(proposals, PlaceField.PHONE), true)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }

    @Test
    void an_archived_place_is_met_but_neither_changed_nor_restored() {
        UUID id = takeOne(gagny("Espace numérique").build()).place();
        Places.officer(() -> places.archive(id, read(id).version(), "Fermé"));

        IntakeOutcome outcome = takeOne(gagny("Nouveau nom").build());

        assertThat(outcome.kind()).isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThat(outcome.notes()).extracting(Violation::rule).containsExactly("place-archived");
        assertThat(read(id).archived()).isTrue();
        assertThat(read(id).values().text(PlaceField.NAME)).isEqualTo("Espace numérique");
        assertThat(Sql.number("select count(*) from place where source = ?", source))
                .isEqualTo(1);
    }

    @Test
    void an_officer_imports_into_her_territory_only() {
        List<IntakeOutcome> outcomes = Places.officer(() -> intake.take(List.of(
                Places.incoming(source, "1", gagny("Dedans").build()),
                Places.incoming(
                        source,
                        "2",
                        Places.values(territories, Places.BOBIGNY, "Dehors").build()))));

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
        List<IntakeOutcome> outcomes = Places.take(
                intake,
                Places.incoming(
                        source,
                        "1",
                        gagny("x")
                                .set(PlaceField.NAME, null)
                                .set(PlaceField.PHONE, "3949")
                                .set(PlaceField.POSITION, new Position(2.53, 48.88))
                                .build()),
                Places.incoming(source, "2", gagny("Bien").build()));

        assertThat(outcomes.get(0).violations())
                .extracting(Violation::rule)
                .containsExactlyInAnyOrder("required", "phone", "position-swapped");
        assertThat(outcomes.get(1).kind()).isEqualTo(IntakeOutcome.Kind.CREATED);
        assertThat(Sql.number("select count(*) from place where source = ?", source))
                .isEqualTo(1);
    }

    @Test
    void a_preview_says_the_same_and_writes_nothing() {
        IntakeRecord incoming =
                Places.incoming(source, "1", gagny("Espace numérique").build());

        List<IntakeOutcome> outcomes = As.administrator(() -> intake.preview(List.of(incoming)));

        assertThat(outcomes).extracting(IntakeOutcome::kind).containsExactly(IntakeOutcome.Kind.CREATED);
        assertThat(Sql.number("select count(*) from place where source = ?", source))
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
        return Places.take(
                intake,
                IntStream.range(from, from + count)
                        .mapToObj(i -> Places.incoming(
                                source, "n" + i, gagny("Lieu " + i).build()))
                        .toArray(IntakeRecord[]::new));
    }

    private UUID confirmed() {
        UUID id = takeOne(gagny("Espace numérique").build()).place();
        Places.officer(() -> places.confirm(id, read(id).version()));
        return id;
    }

    private static UUID proposal(List<ProposalView> proposals, PlaceField field) {
        return proposals.stream()
                .filter(p -> p.field() == field)
                .map(ProposalView::id)
                .findFirst()
                .orElseThrow();
    }

    private IntakeOutcome takeOne(PlaceValues values) {
        return Places.take(intake, Places.incoming(source, "1", values)).get(0);
    }

    private PlaceValues.Builder gagny(String name) {
        return Places.values(territories, Places.GAGNY, name);
    }

    private PlaceDetail read(UUID id) {
        return As.administrator(() -> places.get(id));
    }

    private long auditLines(UUID id) {
        return As.administrator(() -> places.history(id)).size();
    }
}
