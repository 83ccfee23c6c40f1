package fr.maillage.place.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.place.core.AgePolicy;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValidator;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Position;
import fr.maillage.place.core.Samples;
import fr.maillage.place.intake.IntakePlanner.Decision;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.model.Provenance;
import fr.maillage.shared.Violation;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntakePlannerTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-24T10:00:00Z");
    private static final Provenance IMPORTED = Provenance.NONE.with(
            EnumSet.allOf(PlaceField.class).stream().map(PlaceField::key).toList(),
            new Provenance.Origin(false, "Hinaura", NOW));
    private static final Provenance PHONE_BY_HAND =
            IMPORTED.with(List.of("phone", "contactOn"), new Provenance.Origin(true, "Amina", NOW));

    private final PlaceValues known = AgePolicy.known(
            Samples.place()
                    .set(PlaceField.PHONE, "+33180059880")
                    .set(PlaceField.DATE_MAJ, Samples.TODAY.minusMonths(1))
                    .build(),
            FieldGroup.ALL,
            Samples.TODAY.minusMonths(1));
    private final IntakePlanner planner =
            new IntakePlanner(new PlaceValidator(Samples.TERMS, id -> Samples.GAGNY, Samples.TODAY), id -> "93032");

    @Test
    void the_same_record_changes_nothing() {
        Decision decision = planner.decide(incoming(known), known, IMPORTED, null, Map.of());

        assertThat(decision.applied()).isEmpty();
        assertThat(decision.notes()).isEmpty();
    }

    @Test
    void a_source_may_correct_and_empty_what_it_gave() {
        PlaceValues said = known.toBuilder()
                .set(PlaceField.PHONE, null)
                .set(PlaceField.ADDRESS, "2 rue Imaginaire")
                .build();

        Decision decision = planner.decide(incoming(said), known, IMPORTED, null, Map.of());

        assertThat(decision.applied()).containsExactlyInAnyOrder(PlaceField.PHONE, PlaceField.ADDRESS);
        assertThat(decision.after(known, said)).isEqualTo(said);
    }

    @Test
    void a_field_that_the_source_lacks_is_left_alone() {
        PlaceValues said = known.toBuilder().set(PlaceField.PHONE, null).build();
        Set<PlaceField> given = EnumSet.complementOf(EnumSet.of(PlaceField.PHONE));

        Decision decision =
                planner.decide(new IntakeRecord("Hinaura", "1", said, given), known, IMPORTED, null, Map.of());

        assertThat(decision.applied()).isEmpty();
    }

    @Test
    void what_a_person_has_set_is_not_overwritten_but_proposed() {
        PlaceValues said = saysPhone("+33180059881");

        Decision decision = planner.decide(incoming(said), known, PHONE_BY_HAND, null, Map.of());

        assertThat(decision.applied()).isEmpty();
        assertThat(decision.proposed()).containsExactly(PlaceField.PHONE);
        assertThat(decision.notes()).extracting(Violation::rule).containsExactly("place-proposed");
    }

    @Test
    void a_refused_proposal_is_not_made_again_until_the_source_changes_its_mind() {
        PlaceProposal refused = proposal("+33180059881");
        refused.close(PlaceProposal.Status.REFUSED, "Amina", NOW);
        Map<PlaceField, PlaceProposal> proposals = Map.of(PlaceField.PHONE, refused);

        Decision again = planner.decide(incoming(saysPhone("+33180059881")), known, PHONE_BY_HAND, null, proposals);
        Decision other = planner.decide(incoming(saysPhone("+33180059882")), known, PHONE_BY_HAND, null, proposals);

        assertThat(again.proposed()).isEmpty();
        assertThat(again.notes()).isEmpty();
        assertThat(other.proposed()).containsExactly(PlaceField.PHONE);
    }

    @Test
    void a_proposal_is_settled_when_the_source_comes_round() {
        Decision decision = planner.decide(
                incoming(known), known, PHONE_BY_HAND, null, Map.of(PlaceField.PHONE, proposal("+33180059881")));

        assertThat(decision.settled()).containsExactly(PlaceField.PHONE);
    }

    @Test
    void a_later_date_of_a_source_is_taken_in_each_group_where_it_agrees_with_what_a_person_said() {
        PlaceValues later =
                known.toBuilder().set(PlaceField.DATE_MAJ, Samples.TODAY).build();
        PlaceValues earlier = known.toBuilder()
                .set(PlaceField.DATE_MAJ, Samples.TODAY.minusYears(3))
                .build();
        PlaceValues disagreeing =
                later.toBuilder().set(PlaceField.PHONE, "+33180059881").build();

        assertThat(planner.decide(incoming(later), known, PHONE_BY_HAND, null, Map.of())
                        .applied())
                .containsExactlyInAnyOrder(
                        PlaceField.WHERE_ON, PlaceField.WHEN_ON, PlaceField.WHAT_ON, PlaceField.CONTACT_ON);
        assertThat(planner.decide(incoming(earlier), known, PHONE_BY_HAND, null, Map.of())
                        .applied())
                .as("a source may take its own date back, not hers")
                .containsExactlyInAnyOrder(PlaceField.WHERE_ON, PlaceField.WHEN_ON, PlaceField.WHAT_ON);
        assertThat(planner.decide(incoming(disagreeing), known, PHONE_BY_HAND, null, Map.of())
                        .applied())
                .containsExactlyInAnyOrder(PlaceField.WHERE_ON, PlaceField.WHEN_ON, PlaceField.WHAT_ON);
    }

    @Test
    void an_invalid_record_names_all_its_errors() {
        PlaceValues said = Samples.place()
                .set(PlaceField.NAME, null)
                .set(PlaceField.PHONE, "3949")
                .set(PlaceField.POSITION, new Position(2.5, 48.9))
                .build();

        Decision decision = planner.decide(incoming(said), null, Provenance.NONE, null, Map.of());

        assertThat(decision.errors())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("name", "phone", "latitude");
    }

    private PlaceValues saysPhone(String phone) {
        return known.toBuilder().set(PlaceField.PHONE, phone).build();
    }

    private static PlaceProposal proposal(String phone) {
        return new PlaceProposal(1, "phone", "Hinaura", phone, Samples.TODAY, NOW);
    }

    private static IntakeRecord incoming(PlaceValues values) {
        return new IntakeRecord("Hinaura", "1", values, EnumSet.allOf(PlaceField.class));
    }
}
