package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.place.core.ProposalView;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.work.WorkItems.WorkItem;
import fr.maillage.work.WorkService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Work of digital advisers on the records of the places where they work, and who finds what on her home. */
@InsideEar
class ContributionIT {

    private static final String EPT = "ept:200058790";

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceService places;

    @Inject
    WorkService work;

    @Test
    void an_adviser_confirms_a_place_of_her_grant() {
        UUID id = desk.imported(desk.values(Places.GAGNY, "Confirmée"));

        adviser(() -> places.confirm(id, desk.read(id).version()));

        assertThat(desk.read(id).origins().get(PlaceField.NAME).byHand()).isTrue();
    }

    @Test
    void what_she_corrects_is_proposed_in_her_name_and_changes_nothing_until_somebody_decides() {
        UUID id = desk.imported(desk.values(Places.GAGNY, "Ancien nom"));
        PlaceInput corrected =
                Places.with(Places.input("Nouveau nom", Places.GAGNY, "93220"), PlaceField.PHONE, "0180059811");

        adviser(() -> places.propose(id, desk.read(id).version(), corrected));

        PlaceDetail place = desk.read(id);
        assertThat(place.name()).isEqualTo("Ancien nom");
        assertThat(place.proposals())
                .filteredOn(p -> p.field() == PlaceField.NAME || p.field() == PlaceField.PHONE)
                .extracting(ProposalView::source, ProposalView::proposed)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("ADVISER", "Nouveau nom"),
                        org.assertj.core.api.Assertions.tuple("ADVISER", "+33180059811"));
    }

    @Test
    void she_changes_archives_and_reaches_nothing_outside() {
        UUID inside = desk.imported(desk.values(Places.GAGNY, "Dedans"));
        UUID outside = desk.imported(desk.values(Places.BOBIGNY, "Dehors"));
        PlaceInput input = Places.input("Autrement", Places.GAGNY, "93220");
        int version = desk.read(inside).version();

        denied(() -> adviser(() -> places.update(inside, version, input)));
        denied(() -> adviser(() -> places.archive(inside, version, "Fermé")));
        denied(() -> adviser(() -> places.create(input)));
        denied(() -> adviser(() -> places.confirm(outside, desk.read(outside).version())));
        denied(() -> adviser(() -> places.propose(outside, desk.read(outside).version(), input)));
    }

    @Test
    void a_proposal_that_says_nothing_new_or_something_wrong_is_refused() {
        UUID id = desk.imported(desk.values(Places.GAGNY, "Juste"));
        PlaceInput wrong = Places.with(Places.input("Juste", Places.GAGNY, "93220"), PlaceField.PHONE, "12");

        assertThatThrownBy(() -> adviser(() -> places.propose(id, desk.read(id).version(), wrong)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::field)
                                .contains("phone"));
        assertThat(desk.read(id).proposals()).isEmpty();
    }

    @Test
    void each_finds_on_her_home_what_is_hers() {
        desk.imported(desk.values(Places.GAGNY, "Sur le territoire"));

        for (Role role : List.of(Role.MEMBER, Role.PREFECTURE)) {
            assertThat(As.a(role, EPT, work::mine))
                    .as(role.name())
                    .extracting(WorkItem::kind)
                    .contains("place-own")
                    .doesNotContain("place-to-update", "place-to-check");
        }
        assertThat(As.a(Role.ADVISER, EPT, work::mine))
                .extracting(WorkItem::kind)
                .doesNotContain("place-own");
        assertThat(As.a(Role.MEMBER, EPT, work::mine))
                .filteredOn(item -> item.kind().equals("place-own"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.path()).isEqualTo("/place/list.xhtml?territory=" + EPT);
                    assertThat(item.count())
                            .isEqualTo(As.a(
                                    Role.MEMBER,
                                    EPT,
                                    () -> places.count(new PlaceFilter(EPT, null, null, null, null, false, false))));
                });
        assertThat(As.a(Role.JUROR, EPT, work::mine)).isEmpty();
    }

    private static <T> T adviser(Supplier<T> action) {
        return As.a(Role.ADVISER, EPT, action);
    }

    private static void denied(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }
}
