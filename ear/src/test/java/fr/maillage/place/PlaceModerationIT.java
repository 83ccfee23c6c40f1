package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.ProposalView;
import fr.maillage.place.moderation.PlaceModerationService;
import fr.maillage.place.moderation.PlaceModerationService.Decision;
import fr.maillage.place.moderation.PlaceModerationService.FormerValue;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Several decisions on what sources propose, and the way back to a former value. */
@InsideEar
class PlaceModerationIT {

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceService places;

    @Inject
    PlaceModerationService moderation;

    @Test
    void decisions_on_several_fields_are_taken_together() {
        UUID id = proposed();
        PlaceDetail seen = desk.read(id);

        PlaceDetail after = Places.officer(() -> moderation.decide(
                id,
                seen.version(),
                List.of(decision(seen, PlaceField.NAME, true), decision(seen, PlaceField.PHONE, false))));

        assertThat(after.name()).isEqualTo("Autre nom");
        assertThat(after.values().text(PlaceField.PHONE)).isEqualTo("+33180059880");
        assertThat(after.proposals()).isEmpty();
    }

    @Test
    void a_decision_that_cannot_be_taken_leaves_all_others_untaken() {
        UUID id = proposed();
        PlaceDetail seen = desk.read(id);
        ProposalView phone = proposal(seen, PlaceField.PHONE);

        Kind refused = kind(() -> Places.officer(() -> moderation.decide(
                id,
                seen.version(),
                List.of(decision(seen, PlaceField.NAME, true), new Decision(phone.id(), phone.version() + 1, true)))));

        assertThat(refused).isEqualTo(Kind.STALE);
        assertThat(desk.read(id).name()).isEqualTo("Espace numérique");
        assertThat(desk.read(id).proposals()).hasSize(2);
    }

    @Test
    void the_second_of_two_moderators_changes_nothing() {
        UUID id = proposed();
        PlaceDetail seen = desk.read(id);
        Places.officer(() -> moderation.decide(id, seen.version(), List.of(decision(seen, PlaceField.NAME, true))));

        Kind refused = kind(() -> Places.officer(
                () -> moderation.decide(id, seen.version(), List.of(decision(seen, PlaceField.NAME, false)))));
        Kind single = kind(() -> Places.officer(
                () -> moderation.decide(proposal(seen, PlaceField.NAME).id(), false)));

        assertThat(refused).isEqualTo(Kind.STALE);
        assertThat(single).isEqualTo(Kind.CONFLICT);
        assertThat(desk.read(id).name()).isEqualTo("Autre nom");
    }

    @Test
    void a_former_value_comes_back_by_hand_and_dates_nothing() {
        UUID id = desk.takeOne(desk.gagny("Espace numérique").build()).place();
        Places.officer(() -> places.update(
                id,
                desk.read(id).version(),
                Places.with(Places.input("Faux nom", Places.GAGNY, "93220"), PlaceField.PHONE, "0180059880")));

        FormerValue former = former(id, PlaceField.NAME);
        assertThat(former.value()).isEqualTo("Espace numérique");
        PlaceDetail after = Places.officer(
                () -> moderation.restoreValue(id, desk.read(id).version(), former.line(), PlaceField.NAME));

        assertThat(after.name()).isEqualTo("Espace numérique");
        assertThat(after.origins().get(PlaceField.NAME).byHand()).isTrue();
        assertThat(after.values().dateMaj()).isEqualTo("2026-01-15");
        assertThat(Places.officer(() -> places.history(id)).get(0).action()).isEqualTo("place.restore-value");
        assertThat(former(id, PlaceField.NAME).value()).isEqualTo("Faux nom");
    }

    @Test
    void what_was_never_said_is_not_restored() {
        UUID id = proposed();

        assertThat(kind(() -> Places.officer(
                        () -> moderation.restoreValue(id, desk.read(id).version(), -1, PlaceField.NAME))))
                .isEqualTo(Kind.NOT_FOUND);
    }

    /** A confirmed place whose source says another name and another phone number. */
    private UUID proposed() {
        UUID id = desk.takeOne(desk.gagny("Espace numérique").build()).place();
        Places.officer(() -> places.confirm(id, desk.read(id).version()));
        desk.takeOne(
                desk.gagny("Autre nom").set(PlaceField.PHONE, "+33180059811").build());
        return id;
    }

    private FormerValue former(UUID id, PlaceField field) {
        return Places.officer(() -> moderation.formerValues(id)).stream()
                .filter(f -> f.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static Decision decision(PlaceDetail seen, PlaceField field, boolean accept) {
        ProposalView proposal = proposal(seen, field);
        return new Decision(proposal.id(), proposal.version(), accept);
    }

    private static ProposalView proposal(PlaceDetail seen, PlaceField field) {
        return seen.proposals().stream()
                .filter(p -> p.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }
}
