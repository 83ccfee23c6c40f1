package fr.maillage.duplicate;

import static fr.maillage.duplicate.DuplicateDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.place.core.PlaceField;
import fr.maillage.plan.ActionDesk;
import fr.maillage.plan.action.ActionChoiceService;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An action names the places where it happens; they follow when two become one, and return when that is taken back. */
@InsideEar
class DuplicateActionIT {

    @Inject
    private DuplicateDesk desk;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private ActionDesk actions;

    @Inject
    private ActionChoiceService choices;

    @Test
    void an_action_follows_its_place_and_one_at_both_keeps_both() {
        DuplicateDetail pair = desk.found();
        UUID kept = desk.first(pair).id();
        UUID gone = desk.second(pair).id();
        ActionDetail moved = at(gone);
        ActionDetail both = at(kept, gone);
        assertThat(moved.values().list(ActionField.PLACES)).hasSize(1).allMatch(name -> name.contains(", "));
        assertThat(officer(choices::places))
                .filteredOn(place -> place.key().equals(gone.toString()))
                .singleElement()
                .satisfies(place ->
                        assertThat(moved.values().list(ActionField.PLACES)).containsExactly(place.text()));

        DuplicateDetail merged = desk.merge(pair, PlaceField.SUMMARY);
        assertThat(places(moved)).containsExactly(kept.toString());
        assertThat(places(both)).containsExactlyInAnyOrder(kept.toString(), gone.toString());

        officer(() ->
                duplicates.undo(merged.id(), merged.version(), desk.place(kept).version(), false));
        assertThat(places(moved)).containsExactly(gone.toString());
        assertThat(places(both)).containsExactlyInAnyOrder(kept.toString(), gone.toString());
    }

    private ActionDetail at(UUID... places) {
        return actions.enter(ActionDesk.says("Ateliers", "com:93032")
                .with(
                        ActionField.PLACES,
                        java.util.Arrays.stream(places).map(UUID::toString).toList()));
    }

    private static List<String> places(ActionDetail action) {
        return Sql.rows(
                        "select p.uuid as place from plan_action_place x join plan_action a on a.id = x.action_id join place p on p.id = x.place_id"
                                + " where a.uuid = ?",
                        action.id().toString())
                .stream()
                .map(row -> row.values().iterator().next().toString())
                .toList();
    }
}
