package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who may change what. */
@InsideEar
class PlaceRightsIT {

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceService places;

    @Test
    void an_officer_cannot_change_a_place_outside_her_ept() {
        UUID id = desk.imported(desk.values(Places.BOBIGNY, "Dehors"));
        int version = desk.read(id).version();
        PlaceInput input = Places.input("Dehors", "93008", "93000");

        denied(() -> Places.officer(() -> places.update(id, version, input)));
        denied(() -> Places.officer(() -> places.confirm(id, version)));
        denied(() -> Places.officer(() -> places.archive(id, version, "Fermé")));
        denied(() -> Places.officer(() -> places.restore(id, version)));
        denied(() -> Places.officer(() -> places.create(input)));
        assertThat(Places.officer(() -> places.get(id)).editable()).isFalse();
    }

    @Test
    void moving_a_place_needs_rights_on_both_communes() {
        UUID id = desk.imported(desk.values(Places.GAGNY, "Nomade"));

        denied(() -> Places.officer(
                () -> places.update(id, desk.read(id).version(), Places.input("Nomade", "93008", "93000"))));
        PlaceDetail moved = As.a(
                Role.DEPARTMENT_OFFICER,
                "dep:93",
                () -> places.update(id, desk.read(id).version(), Places.input("Nomade", "93008", "93000")));

        assertThat(moved.commune().code()).isEqualTo("com:93008");
    }

    @Test
    void those_who_only_read_change_nothing() {
        UUID id = desk.imported(desk.values(Places.GAGNY, "Lecture"));
        int version = desk.read(id).version();

        PlaceInput input = Places.input("Autre", Places.GAGNY, "93220");
        for (Role role : List.of(Role.PREFECTURE, Role.MEMBER)) {
            assertThat(As.a(role, "dep:93", () -> places.get(id)).name()).isEqualTo("Lecture");
            denied(() -> As.a(role, "dep:93", () -> places.confirm(id, version)));
            denied(() -> As.a(role, "dep:93", () -> places.propose(id, version, input)));
        }
        denied(() -> As.a(Role.JUROR, "dep:93", () -> places.get(id)));
        assertThatThrownBy(() -> places.get(id))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED));
    }

    private static void denied(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }
}
