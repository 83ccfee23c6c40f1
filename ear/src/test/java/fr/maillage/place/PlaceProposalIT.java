package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.ProposalView;
import fr.maillage.place.intake.IntakeOutcome;
import fr.maillage.place.moderation.PlaceModerationService;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Proposals of sources for values that people have set. */
@InsideEar
class PlaceProposalIT {

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceService places;

    @Inject
    PlaceModerationService moderation;

    @Test
    void what_a_person_has_set_stays_and_the_sources_value_awaits_her_decision() {
        UUID id = desk.takeOne(desk.gagny("Espace numérique").build()).place();
        Places.officer(() -> places.update(
                id,
                desk.read(id).version(),
                Places.with(Places.input("Espace numérique", Places.GAGNY, "93220"), PlaceField.PHONE, "0180059899")));

        IntakeOutcome outcome = desk.takeOne(desk.gagny("Espace numérique")
                .set(PlaceField.PHONE, "+33180059811")
                .build());

        PlaceDetail place = desk.read(id);
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
                desk.gagny("Autre nom").set(PlaceField.PHONE, "+33180059811").build();
        desk.takeOne(said);
        List<ProposalView> proposals = desk.read(id).proposals();
        assertThat(proposals)
                .extracting(ProposalView::field)
                .containsExactlyInAnyOrder(PlaceField.NAME, PlaceField.PHONE);

        Places.officer(() -> moderation.decide(proposal(proposals, PlaceField.NAME), true));
        Places.officer(() -> moderation.decide(proposal(proposals, PlaceField.PHONE), false));
        IntakeOutcome again = desk.takeOne(said);

        PlaceDetail place = desk.read(id);
        assertThat(place.values().text(PlaceField.NAME)).isEqualTo("Autre nom");
        assertThat(place.values().text(PlaceField.PHONE)).isEqualTo("+33180059880");
        assertThat(place.proposals()).isEmpty();
        assertThat(again.kind()).isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThatThrownBy(() -> Places.officer(() -> moderation.decide(proposal(proposals, PlaceField.PHONE), true)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }

    private UUID confirmed() {
        UUID id = desk.takeOne(desk.gagny("Espace numérique").build()).place();
        Places.officer(() -> places.confirm(id, desk.read(id).version()));
        return id;
    }

    private static UUID proposal(List<ProposalView> proposals, PlaceField field) {
        return proposals.stream()
                .filter(p -> p.field() == field)
                .map(ProposalView::id)
                .findFirst()
                .orElseThrow();
    }
}
