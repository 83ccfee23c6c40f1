package fr.maillage.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.ContactView;
import fr.maillage.identity.Role;
import fr.maillage.mailing.ListedContact.Choice;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is on a contact list, and who is written to. */
@InsideEar
class MailingIT {

    private final String word = "liste" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    @Inject
    private ContactListService lists;

    @Inject
    private MailingService mailings;

    private ActorDetail actor;
    private ContactView camille;
    private ContactListView list;

    @BeforeEach
    void an_actor_with_contacts_and_a_list() {
        actor = officer(() -> actors.create(ActorDesk.named("Association " + word, ActorDesk.GAGNY, null)));
        camille = contact("Camille Exemple", "camille@" + word + ".fr", false);
        contact("Dominique Exemple", "dominique@" + word + ".fr", true);
        contact("Alex Sans Adresse", null, false);
        contact("Maxime Exemple", "camille@" + word + ".fr", false);
        list = officer(() -> lists.create(new ContactListInput("Essai", ActorDesk.GRAND_EST, null, "hub", word)));
    }

    @Test
    void lists_stand_in_the_order_in_which_people_look_for_them() {
        for (String name : List.of("Zone ", "Écoles ", "dispositifs ")) {
            officer(() -> lists.create(new ContactListInput(name + word, ActorDesk.GRAND_EST, null, null, null)));
        }

        assertThat(officer(() -> lists.list(new PageRequest(0, PageRequest.MAX_SIZE, null, true)))
                        .items())
                .extracting(view -> view.input().name())
                .filteredOn(name -> name.endsWith(word))
                .containsExactly("dispositifs " + word, "Écoles " + word, "Zone " + word);
    }

    @Test
    void a_list_follows_its_filter_and_what_was_decided_by_hand() {
        ActorDetail other = officer(() -> actors.create(ActorDesk.association(ActorDesk.GAGNY)));
        ContactView added = officer(() -> contacts.add(
                other.id(), new ContactInput("Ajoutée Exemple", null, "ajout@" + word + ".fr", null, false)));
        assertThat(list.contacts()).isEqualTo(4);
        assertThat(list.reachable()).isEqualTo(2);

        choose(added.id(), true);
        choose(camille.id(), false);
        assertThat(names(false))
                .containsExactlyInAnyOrder(
                        "Ajoutée Exemple", "Dominique Exemple", "Alex Sans Adresse", "Maxime Exemple");
        assertThat(page(true))
                .filteredOn(c -> c.id().equals(camille.id()))
                .extracting(ListedContact::choice)
                .containsExactly(Choice.LEFT_OUT);
        choose(camille.id(), null);
        assertThat(names(false)).contains("Camille Exemple").hasSize(5);

        assertThat(kind(() -> As.a(Role.MEMBER, "dep:93", () -> lists.get(list.id()))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.EPT_OFFICER, "ept:200057875", () -> {
                    lists.choose(list.id(), camille.id(), false);
                    return null;
                })))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> lists.update(list.id(), list.version() - 1, list.input()))))
                .isEqualTo(Kind.STALE);
    }

    @Test
    void each_address_gets_one_message_and_who_refuses_none_is_counted() {
        UUID key = UUID.randomUUID();
        MailingPreview preview = officer(
                () -> mailings.preview(list.id(), "Réunion de {acteur}", "Bonjour {contact}, <b>à bientôt</b>"));
        assertThat(preview.subject()).isEqualTo("Réunion de Association " + word);
        assertThat(preview.text()).isEqualTo("Bonjour Camille Exemple, <b>à bientôt</b>");
        assertThat(List.of(preview.written(), preview.refused(), preview.withoutAddress()))
                .containsExactly(1, 1, 1);

        MailingView sent = officer(() -> mailings.send(list.id(), key, "Réunion de {acteur}", "Bonjour {contact}"));
        MailingView again = officer(() -> mailings.send(list.id(), key, "Réunion de {acteur}", "Bonjour {contact}"));

        assertThat(again.id()).isEqualTo(sent.id());
        assertThat(sent.written()).isEqualTo(1);
        assertThat(Sql.rows("select subject, body from outbox_message where recipient = ?", "camille@" + word + ".fr"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("body")).isEqualTo("Bonjour Camille Exemple"));
        assertThat(officer(() -> mailings.history(list.id()))).hasSize(1);
        assertThat(kind(() -> As.a(
                        Role.PREFECTURE,
                        "dep:93",
                        () -> mailings.send(list.id(), UUID.randomUUID(), "Objet", "Texte"))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> mailings.send(list.id(), UUID.randomUUID(), " ", "Texte"))))
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void a_list_lives_as_other_records_do_and_is_found_by_nobody_once_it_is_archived() {
        ContactListInput renamed = new ContactListInput(" Renommée ", ActorDesk.GRAND_EST, " ", "hub", word);
        assertThat(officer(() -> lists.update(list.id(), list.version(), list.input()))
                        .version())
                .isEqualTo(list.version());
        ContactListView now = officer(() -> lists.update(list.id(), list.version(), renamed));
        assertThat(now.input().name()).isEqualTo("Renommée");
        assertThat(now.version()).isGreaterThan(list.version());

        assertThat(kind(() -> officer(() -> archived(list.version())))).isEqualTo(Kind.STALE);
        assertThat(kind(() -> As.a(Role.EPT_OFFICER, "ept:200057875", () -> archived(now.version()))))
                .isEqualTo(Kind.DENIED);
        assertThat(officer(() -> archived(now.version()))).isTrue();

        for (Supplier<?> use : List.<Supplier<?>>of(
                () -> lists.get(list.id()),
                () -> lists.update(list.id(), now.version() + 1, renamed),
                () -> archived(now.version() + 1),
                () -> mailings.preview(list.id(), "Objet", "Texte"))) {
            assertThat(kind(() -> officer(use))).isEqualTo(Kind.NOT_FOUND);
        }
        assertThat(Sql.rows(
                        "select action, changes from audit_line where record_id = ? order by id",
                        list.id().toString()))
                .extracting(row -> row.get("action"), row -> row.get("changes"))
                .containsExactly(
                        tuple("mailing.create-list", null),
                        tuple("mailing.update-list", null),
                        tuple("mailing.archive-list", null));
    }

    private boolean archived(int version) {
        lists.archive(list.id(), version);
        return true;
    }

    private ContactView contact(String name, String email, boolean noMail) {
        return officer(() -> contacts.add(actor.id(), new ContactInput(name, null, email, null, noMail)));
    }

    private void choose(UUID contact, Boolean taken) {
        officer(() -> {
            lists.choose(list.id(), contact, taken);
            return null;
        });
    }

    private List<String> names(boolean everybody) {
        return page(everybody).stream().map(ListedContact::name).toList();
    }

    private List<ListedContact> page(boolean everybody) {
        String text = everybody ? word : null;
        return officer(() -> lists.contacts(list.id(), text, everybody, PageRequest.first()))
                .items();
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, ActorDesk.GRAND_EST, action);
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }
}
