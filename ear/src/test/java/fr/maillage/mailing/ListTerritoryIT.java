package fr.maillage.mailing;

import static fr.maillage.mailing.ContactDesk.DEPARTMENT;
import static fr.maillage.mailing.ContactDesk.EST_ENSEMBLE;
import static fr.maillage.mailing.ContactDesk.kind;
import static fr.maillage.mailing.ContactDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.ContactView;
import fr.maillage.identity.Role;
import fr.maillage.notification.MessageFilter;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two officers, each of her EPT: whom each of them chooses, exports and writes to. */
@InsideEar
class ListTerritoryIT {

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Inject
    private ContactDesk desk;

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

    @Test
    void a_list_shows_counts_and_exports_to_each_officer_only_the_people_whom_she_may_read() {
        ContactView here = desk.contact(ActorDesk.GAGNY, "Ici");
        ContactView there = desk.contact(ActorDesk.BOBIGNY, "Ailleurs");
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
        ContactView here = desk.contact(ActorDesk.GAGNY, "Ici");
        ContactView there = desk.contact(ActorDesk.BOBIGNY, "Ailleurs");
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
        ContactView here = desk.contact(ActorDesk.GAGNY, "Ici");
        ContactView there = desk.contact(ActorDesk.BOBIGNY, "Ailleurs");
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
        UUID actor = As.administrator(() -> actors.create(ActorDesk.named("A " + desk.word(), ActorDesk.GAGNY, null)))
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

    private ContactListInput input(String territory) {
        return new ContactListInput("Liste " + desk.word(), territory, null, null, desk.word());
    }

    private Object taken(ContactListView list, ContactView contact) {
        lists.choose(list.id(), contact == null ? UUID.randomUUID() : contact.id(), true);
        return null;
    }

    private List<String> names(String territory, ContactListView list, boolean everybody) {
        return officer(territory, () -> lists.contacts(list.id(), desk.word(), everybody, PageRequest.first()))
                .items()
                .stream()
                .map(ListedContact::name)
                .toList();
    }

    private List<String> recipients(String territory) {
        return officer(territory, () -> messages.list(new MessageFilter(null, desk.word(), null), PageRequest.first()))
                .items()
                .stream()
                .map(m -> m.recipient())
                .toList();
    }
}
