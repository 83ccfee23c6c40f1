package fr.maillage.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.ContactView;
import fr.maillage.identity.Role;
import fr.maillage.notification.MessageFilter;
import fr.maillage.notification.NotificationService;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferService;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Two officers, each of her EPT: whose contacts each of them reads, chooses, exports and writes to. Gagny is in the first
 * EPT, Bobigny in the second, both are in the département.
 */
@InsideEar
class ContactTerritoryIT {

    private static final String EST_ENSEMBLE = "ept:200057875";
    private static final String DEPARTMENT = "dep:93";

    private final String word = "people" + UUID.randomUUID().toString().replace("-", "");

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    @Inject
    private ContactListService lists;

    @Inject
    private MailingService mailings;

    @Inject
    private NotificationService messages;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceActorService running;

    @Inject
    private OfferService offers;

    @Test
    void an_officer_reads_the_contacts_of_actors_inside_her_ept_and_of_those_that_act_around_it() {
        ContactView inGagny = contact(ActorDesk.GAGNY, "Ici");
        ContactView inBobigny = contact(ActorDesk.BOBIGNY, "Ailleurs");
        ContactView everywhere = contact(DEPARTMENT, "Caisse");

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
        ContactView runs = contact(ActorDesk.BOBIGNY, "Tient un lieu");
        ContactView comes = contact(ActorDesk.BOBIGNY, "Vient en permanence");
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

    @Test
    void a_list_shows_counts_and_exports_to_each_officer_only_the_people_whom_she_may_read() {
        ContactView here = contact(ActorDesk.GAGNY, "Ici");
        ContactView there = contact(ActorDesk.BOBIGNY, "Ailleurs");
        ContactListView all = As.a(Role.DEPARTMENT_OFFICER, DEPARTMENT, () -> lists.create(input(DEPARTMENT)));

        assertThat(all.contacts()).isEqualTo(2);
        assertThat(names(ActorDesk.GRAND_EST, all, false)).containsExactly(here.name());
        assertThat(names(ActorDesk.GRAND_EST, all, true)).containsExactly(here.name());
        assertThat(names(EST_ENSEMBLE, all, true)).containsExactly(there.name());
        assertThat(officer(EST_ENSEMBLE, () -> lists.get(all.id())).contacts()).isEqualTo(1);
        assertThat(officer(EST_ENSEMBLE, () -> lists.get(all.id())).reachable()).isEqualTo(1);
    }

    @Test
    void nobody_takes_somebody_whom_she_may_not_read_into_her_list_or_writes_to_her() {
        ContactView here = contact(ActorDesk.GAGNY, "Ici");
        ContactView there = contact(ActorDesk.BOBIGNY, "Ailleurs");
        ContactListView mine = officer(ActorDesk.GRAND_EST, () -> lists.create(input(ActorDesk.GRAND_EST)));

        assertThat(kind(() -> officer(ActorDesk.GRAND_EST, () -> taken(mine, there))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(ActorDesk.GRAND_EST, () -> taken(mine, null))))
                .isEqualTo(Kind.NOT_FOUND);

        // Who may read both takes her in: still nothing of her is shown to the officer, or written by her.
        As.a(Role.DEPARTMENT_OFFICER, DEPARTMENT, () -> taken(mine, there));
        assertThat(names(ActorDesk.GRAND_EST, mine, false)).containsExactly(here.name());
        MailingView sent = officer(
                ActorDesk.GRAND_EST, () -> mailings.send(mine.id(), UUID.randomUUID(), "Objet", "Bonjour {contact}"));
        assertThat(sent.written()).isEqualTo(1);
        assertThat(Sql.number("select count(*) from outbox_message where recipient = ?", there.email()))
                .isZero();
    }

    @Test
    void a_message_to_somebody_is_shown_in_the_outbox_to_those_who_may_read_her() {
        ContactView here = contact(ActorDesk.GAGNY, "Ici");
        ContactView there = contact(ActorDesk.BOBIGNY, "Ailleurs");
        ContactListView list = officer(ActorDesk.GRAND_EST, () -> lists.create(input(ActorDesk.GRAND_EST)));
        MailingView sent = As.a(Role.DEPARTMENT_OFFICER, DEPARTMENT, () -> {
            taken(list, there);
            return mailings.send(list.id(), UUID.randomUUID(), "Objet", "Bonjour {contact}");
        });

        assertThat(sent.written()).isEqualTo(2);
        assertThat(recipients(ActorDesk.GRAND_EST)).containsExactly(here.email());
        assertThat(recipients(EST_ENSEMBLE)).containsExactly(there.email());
        assertThat(recipients(DEPARTMENT)).containsExactlyInAnyOrder(here.email(), there.email());
    }

    @Test
    void statements_do_not_grow_with_the_people_of_a_list_or_with_the_lists() {
        UUID actor = As.administrator(() -> actors.create(ActorDesk.named("A " + word, ActorDesk.GAGNY, null)))
                .id();
        for (int i = 0; i < 30; i++) {
            String name = "Personne " + i;
            As.administrator(() -> contacts.add(actor, new ContactInput(name, null, null, null, false)));
        }
        ContactListView one = officer(ActorDesk.GRAND_EST, () -> lists.create(input(ActorDesk.GRAND_EST)));
        for (int i = 0; i < 10; i++) {
            officer(ActorDesk.GRAND_EST, () -> lists.create(input(ActorDesk.GRAND_EST)));
        }

        assertThat(Statements.during(
                        factory,
                        () -> assertThat(names(ActorDesk.GRAND_EST, one, false)).hasSize(25)))
                .isLessThanOrEqualTo(4);
        assertThat(Statements.during(factory, () -> officer(ActorDesk.GRAND_EST, () -> actors.get(actor))))
                .isLessThanOrEqualTo(8);
        // Rights are looked up once for each territory of the lists on the page.
        long territories = Sql.number("select count(distinct territory_id) from contact_list");
        assertThat(Statements.during(
                        factory, () -> officer(ActorDesk.GRAND_EST, () -> lists.list(PageRequest.first()))))
                .isLessThanOrEqualTo(5 + territories);
    }

    /** Whether an officer is given a contact on her own, and with her actor; the two never differ. */
    private boolean reads(String territory, ContactView contact) {
        ActorDetail actor = officer(territory, () -> actors.get(actor(contact)));
        boolean alone =
                catchThrowableOfType(Problem.class, () -> officer(territory, () -> contacts.get(contact.id()))) == null;
        boolean with = actor.contacts() != null && actor.contacts().contains(contact);
        assertThat(with).as("contacts on the actor's page").isEqualTo(alone);
        return alone;
    }

    private ContactView contact(String territory, String name) {
        return As.administrator(() -> {
            ActorDetail actor = actors.create(ActorDesk.named(name + " " + word, territory, null));
            return contacts.add(
                    actor.id(),
                    new ContactInput(
                            name + " " + word,
                            null,
                            name.replace(' ', '-').toLowerCase(java.util.Locale.ROOT) + "@" + word + ".fr",
                            null,
                            false));
        });
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

    private ContactListInput input(String territory) {
        return new ContactListInput("Liste " + word, territory, null, null, word);
    }

    private Object taken(ContactListView list, ContactView contact) {
        lists.choose(list.id(), contact == null ? UUID.randomUUID() : contact.id(), true);
        return null;
    }

    private List<String> names(String territory, ContactListView list, boolean everybody) {
        return officer(territory, () -> lists.contacts(list.id(), word, everybody, PageRequest.first()))
                .items()
                .stream()
                .map(ListedContact::name)
                .toList();
    }

    private List<String> recipients(String territory) {
        return officer(territory, () -> messages.list(new MessageFilter(null, word, null), PageRequest.first()))
                .items()
                .stream()
                .map(m -> m.recipient())
                .toList();
    }

    private static <T> T officer(String territory, Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, territory, action);
    }

    private static Kind kind(Supplier<?> action) {
        Problem problem = catchThrowableOfType(Problem.class, action::get);
        return problem == null ? null : problem.kind();
    }
}
