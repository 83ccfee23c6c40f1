package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.audit.AuditView;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Which actor runs a place. */
@InsideEar
class PlaceActorIT {

    @Inject
    private PlaceDesk desk;

    @Inject
    private PlaceActorService running;

    @Inject
    private PlaceService places;

    @Inject
    private ActorService actors;

    @Test
    void a_place_is_attached_to_its_actor_found_by_it_and_detached() {
        ActorDetail actor = actor(null);
        UUID place = desk.imported(desk.gagny("Lieu rattaché"));
        PlaceValues said = desk.read(place).values();

        attach(place, actor);

        PlaceDetail attached = desk.read(place);
        assertThat(attached.actor().id()).isEqualTo(actor.id());
        assertThat(attached.values()).as("what the record says").isEqualTo(said);
        assertThat(desk.list(PlaceFilter.of(actor.id())))
                .extracting(PlaceSummary::id)
                .containsExactly(place);
        assertThat(kind(() -> {
                    attach(place, actor(null));
                    return null;
                }))
                .isEqualTo(Kind.CONFLICT);

        Places.officer(() -> {
            running.detach(place, attached.version());
            return null;
        });

        assertThat(desk.read(place).actor()).isNull();
        assertThat(As.administrator(() -> places.history(place)))
                .extracting(AuditView::action)
                .startsWith("place.detach", "place.attach");
    }

    @Test
    void all_places_that_carry_its_siret_are_attached_at_once_where_one_may() {
        String siret = ActorDesk.newSiret();
        ActorDetail actor = actor(siret);
        UUID first = desk.imported(desk.gagny("Premier").set(PlaceField.PIVOT, siret));
        UUID second = desk.imported(desk.values(Places.NOISY, "Second").set(PlaceField.PIVOT, siret));
        UUID outside = desk.imported(desk.values(Places.BOBIGNY, "Dehors").set(PlaceField.PIVOT, siret));
        UUID other = desk.imported(desk.gagny("Autre"));

        assertThat(Places.officer(() -> running.countByIdentifier(actor.id()))).isEqualTo(2);
        assertThat(Places.officer(() -> running.attachByIdentifier(actor.id()))).isEqualTo(2);

        assertThat(desk.read(first).actor().id()).isEqualTo(actor.id());
        assertThat(desk.read(second).actor().id()).isEqualTo(actor.id());
        assertThat(desk.read(outside).actor()).isNull();
        assertThat(desk.read(other).actor()).isNull();
        assertThat(As.administrator(() -> running.countByIdentifier(actor.id())))
                .isEqualTo(1);
    }

    @Test
    void neither_an_archived_actor_nor_a_place_elsewhere_nor_a_version_of_yesterday_is_taken() {
        ActorDetail actor = actor(null);
        UUID place = desk.imported(desk.gagny("Lieu"));
        UUID outside = desk.imported(desk.values(Places.BOBIGNY, "Dehors"));

        assertThat(kind(() -> attached(outside, desk.read(outside).version(), actor)))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> attached(place, desk.read(place).version() + 1, actor)))
                .isEqualTo(Kind.STALE);
        Places.officer(() -> actors.archive(actor.id(), actor.version(), "dissoute"));
        assertThat(kind(() -> attached(place, desk.read(place).version(), actor)))
                .isEqualTo(Kind.CONFLICT);
        assertThat(kind(() -> desk.list(PlaceFilter.of(UUID.randomUUID())).size()))
                .isEqualTo(Kind.NOT_FOUND);
    }

    private ActorDetail actor(String siret) {
        return Places.officer(
                () -> actors.create(ActorDesk.named("Acteur " + UUID.randomUUID(), ActorDesk.GAGNY, siret)));
    }

    private void attach(UUID place, ActorDetail actor) {
        attached(place, desk.read(place).version(), actor);
    }

    private Object attached(UUID place, int version, ActorDetail actor) {
        return Places.officer(() -> {
            running.attach(place, version, actor.id());
            return null;
        });
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }
}
