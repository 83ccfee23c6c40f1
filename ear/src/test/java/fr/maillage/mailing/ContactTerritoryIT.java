package fr.maillage.mailing;

import static fr.maillage.mailing.ContactDesk.DEPARTMENT;
import static fr.maillage.mailing.ContactDesk.EST_ENSEMBLE;
import static fr.maillage.mailing.ContactDesk.kind;
import static fr.maillage.mailing.ContactDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactView;
import fr.maillage.identity.Role;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferService;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Two officers, each of her EPT: whose contacts each of them reads. Gagny is in the first EPT, Bobigny in the second, both
 * are in the département.
 */
@InsideEar
class ContactTerritoryIT {

    @Inject
    private ContactDesk desk;

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceActorService running;

    @Inject
    private OfferService offers;

    @Test
    void an_officer_reads_the_contacts_of_actors_inside_her_ept_and_of_those_that_act_around_it() {
        ContactView inGagny = desk.contact(ActorDesk.GAGNY, "Ici");
        ContactView inBobigny = desk.contact(ActorDesk.BOBIGNY, "Ailleurs");
        ContactView everywhere = desk.contact(DEPARTMENT, "Caisse");

        assertThat(reads(ActorDesk.GRAND_EST, inGagny)).isTrue();
        assertThat(reads(ActorDesk.GRAND_EST, everywhere)).isTrue();
        assertThat(reads(ActorDesk.GRAND_EST, inBobigny)).isFalse();
        assertThat(reads(EST_ENSEMBLE, inBobigny)).isTrue();
        assertThat(reads(EST_ENSEMBLE, everywhere)).isTrue();
        assertThat(reads(EST_ENSEMBLE, inGagny)).isFalse();
        assertThat(reads(DEPARTMENT, inGagny) && reads(DEPARTMENT, inBobigny)).isTrue();
        assertThat(kind(() -> As.a(Role.PREFECTURE, EST_ENSEMBLE, () -> contacts.get(inGagny.id()))))
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void a_place_or_an_offer_inside_her_ept_lets_her_reach_an_actor_from_elsewhere_as_long_as_it_is_there() {
        ContactView runs = desk.contact(ActorDesk.BOBIGNY, "Tient un lieu");
        ContactView comes = desk.contact(ActorDesk.BOBIGNY, "Vient en permanence");
        UUID place = place();
        As.administrator(() -> {
            running.attach(place, places.get(place).version(), actor(runs));
            return offers.create(
                    place(),
                    new FieldValues<>(
                            OfferField.class,
                            Map.of(
                                    OfferField.NAME, List.of("Permanence"),
                                    OfferField.SERVICES, List.of("aide-demarches"),
                                    OfferField.ACTOR, List.of(actor(comes).toString()))));
        });

        assertThat(reads(ActorDesk.GRAND_EST, runs)).isTrue();
        assertThat(reads(ActorDesk.GRAND_EST, comes)).isTrue();
        assertThat(reads("com:93051", runs)).as("another town of the same EPT").isFalse();

        As.administrator(() -> places.archive(place, places.get(place).version(), "fermé"));

        assertThat(reads(ActorDesk.GRAND_EST, runs)).isFalse();
    }

    /** Tells if an officer is given a contact on her own, and with her actor; the two never differ. */
    private boolean reads(String territory, ContactView contact) {
        ActorDetail actor = officer(territory, () -> actors.get(actor(contact)));
        boolean alone =
                catchThrowableOfType(Problem.class, () -> officer(territory, () -> contacts.get(contact.id()))) == null;
        boolean with = actor.contacts() != null && actor.contacts().contains(contact);
        assertThat(with).as("contacts on the actor's page").isEqualTo(alone);
        return alone;
    }

    private static UUID actor(ContactView contact) {
        return UUID.fromString((String) Sql.rows(
                        "select a.uuid from actor a join actor_contact k on k.actor_id = a.id where k.uuid = ?",
                        contact.id().toString())
                .get(0)
                .get("uuid"));
    }

    /** A place in Gagny. */
    private UUID place() {
        PlaceDetail made = As.administrator(() -> places.create(new PlaceInput(
                Map.of(
                        PlaceField.NAME, List.of("Lieu " + UUID.randomUUID()),
                        PlaceField.ADDRESS, List.of("1 rue Imaginaire")),
                "93032",
                "93220",
                null,
                null)));
        return made.id();
    }
}
