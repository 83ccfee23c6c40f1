package fr.maillage.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactInput;
import fr.maillage.administration.PersonFile.Part;
import fr.maillage.identity.Role;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.mailing.ContactListInput;
import fr.maillage.mailing.ContactListService;
import fr.maillage.mailing.MailingService;
import fr.maillage.shared.Digests;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Data known of one person: found wherever they are, handed out, erased; and those too old. */
@InsideEar
class PersonIT {

    private static final String OLD = "timestamp with time zone '2001-02-03 04:05:06+00'";

    private final String word = "pers" + UUID.randomUUID().toString().replace("-", "");
    private final String email = "joindre@" + word + ".fr";

    @Inject
    private PersonFileService persons;

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    @Inject
    private ContactListService lists;

    @Inject
    private MailingService mailings;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Test
    void she_is_found_in_all_features_by_her_address_or_by_a_record_and_erased_from_all() {
        UUID contact = contact("Sacha " + word, email.toUpperCase(java.util.Locale.ROOT), false);
        account(email, "current_timestamp", "current_timestamp");
        target(email, "current_timestamp");
        UUID list = As.administrator(
                        () -> lists.create(new ContactListInput("Liste " + word, "dep:93", null, null, word)))
                .id();
        As.administrator(() -> mailings.send(list, UUID.randomUUID(), "Objet", "Bonjour {contact}"));
        PersonQuery byAddress = new PersonQuery(" " + email + " ", null, null);
        PersonQuery byRecord = new PersonQuery(null, "contact", contact.toString());

        PersonFile file = As.administrator(() -> persons.export(byAddress));

        assertThat(file.parts())
                .extracting(Part::kind)
                .containsExactly("account", "answers", "contacts", "lists", "messages");
        assertThat(file.parts().toString()).contains("Sacha " + word, "Liste " + word, "Bonjour Sacha", "192.0.2.7");
        assertThat(As.administrator(() -> persons.find(byRecord)).parts())
                .extracting(Part::kind)
                .containsExactly("account", "answers", "contacts", "lists", "messages");

        As.administrator(() -> persons.erase(byRecord));

        assertThat(As.administrator(() -> persons.find(byAddress)).unknown()).isTrue();
        for (String table : new String[] {
            "person where lower(email)",
            "account where email",
            "campaign_target where email",
            "outbox_message where recipient"
        }) {
            assertThat(Sql.number("select count(*) from " + table + " = ?", email))
                    .as(table)
                    .isZero();
        }
        assertThat(Sql.rows(
                        "select state, answered_by, answer from campaign_target t join campaign_place p"
                                + " on p.target_id = t.id where t.name = ?",
                        word))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("answer")).isEqualTo("CONFIRMED");
                    assertThat(row.get("answered_by")).isNull();
                });
        assertThat(Sql.rows(
                                "select action, label, changes, search_text from audit_line where action like"
                                        + " 'administration.person-%' or action = 'identity.erase' or action = 'actor.remove-contact'")
                        .toString())
                .contains("administration.person-export", "administration.person-erase", "identity.erase")
                .doesNotContain(email, "Sacha " + word);
    }

    @Test
    void who_wanted_no_messages_is_not_written_to_after_she_is_erased() {
        contact("Alex " + word, email, true);

        As.administrator(() -> persons.erase(new PersonQuery(email, null, null)));

        assertThat(Sql.number("select count(*) from mail_refusal where address_hash = ?", Digests.sha256(email)))
                .isOne();
    }

    @Test
    void nobody_else_may_and_nonsense_is_named_and_the_own_account_stays() {
        assertThat(kind(() ->
                        As.a(Role.DEPARTMENT_OFFICER, null, () -> persons.find(new PersonQuery(email, null, null)))))
                .isEqualTo(Kind.DENIED);
        for (PersonQuery query : new PersonQuery[] {
            new PersonQuery(null, null, null),
            new PersonQuery("personne", null, null),
            new PersonQuery("a@" + "b".repeat(500) + ".fr", null, null),
            new PersonQuery("%", null, null),
            new PersonQuery(null, "place", UUID.randomUUID().toString()),
            new PersonQuery(null, "contact", "x")
        }) {
            assertThat(kind(() -> As.administrator(() -> persons.erase(query))))
                    .as(query.toString())
                    .isEqualTo(Kind.INVALID);
        }
        String own =
                runs.as("operator", () -> (String) Sql.rows("select uuid from account where login = 'jobs-operator'")
                        .get(0)
                        .get("uuid"));
        assertThat(kind(() -> runs.as("operator", () -> persons.erase(new PersonQuery(null, "account", own)))))
                .isEqualTo(Kind.CONFLICT);
        assertThat(As.administrator(() -> persons.find(new PersonQuery("nobody@" + word + ".fr", null, null)))
                        .unknown())
                .isTrue();
    }

    @Test
    void contacts_accounts_and_addresses_of_campaigns_go_when_they_are_too_old() {
        UUID old = contact("Ancienne " + word, email, false);
        UUID refusing = contact("Refuse " + word, "refuse@" + word + ".fr", true);
        UUID recent = contact("Récente " + word, "recente@" + word + ".fr", false);
        Sql.update(
                "update actor_contact set updated_at = " + OLD + " where uuid in (?, ?)",
                old.toString(),
                refusing.toString());
        account("vieux@" + word + ".fr", OLD, OLD);
        account("revenu@" + word + ".fr", OLD, "current_timestamp");
        target("ancienne@" + word + ".fr", OLD);
        target("attendue@" + word + ".fr", "current_timestamp");

        UUID run = As.system(() -> jobs.create(CleanJob.ID, Map.of()));
        runs.await(run, JobStatus.COMPLETED);

        assertThat(Sql.rows(
                        "select k.uuid from actor_contact k join person p on p.id = k.person_id where p.name like ?",
                        "%" + word))
                .extracting(row -> row.get("uuid"))
                .containsExactlyInAnyOrder(refusing.toString(), recent.toString());
        assertThat(Sql.rows("select email from account where email like ?", "%" + word + ".fr"))
                .extracting(row -> row.get("email"))
                .containsExactly("revenu@" + word + ".fr");
        assertThat(Sql.rows("select email from campaign_target where name = ? and email is not null", word))
                .extracting(row -> row.get("email"))
                .containsExactly("attendue@" + word + ".fr");
    }

    private UUID contact(String name, String address, boolean noMail) {
        return As.administrator(() -> {
            UUID actor = actors.create(ActorDesk.association(ActorDesk.GAGNY)).id();
            return contacts.add(actor, new ContactInput(name, null, address, null, noMail))
                    .id();
        });
    }

    private void account(String address, String createdAt, String lastSignIn) {
        long id = Sql.number("select nextval('account_seq')");
        Sql.update(
                "insert into account (id, uuid, login, display_name, email, password_hash, credential_stamp, language,"
                        + " active, created_at, last_sign_in_at, version) values (?, ?, ?, 'Compte', ?, 'none', 1, 'fr',"
                        + " true, " + createdAt + ", " + lastSignIn + ", 1)",
                id,
                UUID.randomUUID().toString(),
                "p" + UUID.randomUUID().toString().substring(0, 12),
                address);
        Sql.update(
                "insert into account_grant (id, account_id, role, territory_id) values (?, ?, 'MEMBER', null)",
                Sql.number("select nextval('account_grant_seq')"),
                id);
        Sql.update(
                "insert into account_session (id, uuid, account_id, credential_stamp, browser, address, opened_at,"
                        + " last_seen_at) values (?, ?, ?, 1, 'Firefox, Linux', '192.0.2.7', current_timestamp,"
                        + " current_timestamp)",
                Sql.number("select nextval('account_session_seq')"),
                UUID.randomUUID().toString(),
                id);
        Sql.update(
                "insert into account_address (account_id, digest, last_at) values (?, ?, current_timestamp)",
                id,
                UUID.randomUUID().toString());
    }

    /** Somebody whom a campaign wrote to, and who has answered; both she and the campaign are called by this test's word. */
    private void target(String address, String writtenAt) {
        long campaign = Sql.number("select nextval('campaign_seq')");
        Sql.update(
                "insert into campaign (id, uuid, version, name, territory_id, age_months, subject, body, link_days,"
                        + " remind_days, remind_most, state, created_at, created_by) values (?, ?, 1, ?,"
                        + " (select id from territory where code = 'dep:93'), 6, 's', 'b', 30, 7, 1, 'STOPPED',"
                        + " current_timestamp, 'x')",
                campaign,
                UUID.randomUUID().toString(),
                word);
        long target = Sql.number("select nextval('campaign_target_seq')");
        Sql.update(
                "insert into campaign_target (id, uuid, version, campaign_id, target_key, name, email, state, reminders,"
                        + " message_at, answered_at) values (?, ?, 1, ?, ?, ?, ?, 'ANSWERED', 0, " + writtenAt + ", "
                        + writtenAt + ")",
                target,
                UUID.randomUUID().toString(),
                campaign,
                "mail:" + address,
                word,
                address);
        Sql.update(
                "insert into campaign_place (id, campaign_id, target_id, place_id, answer, answered_at, answered_by, asked_at)"
                        + " values (?, ?, ?, (select min(id) from place), 'CONFIRMED', " + writtenAt + ", 'Sacha',"
                        + " current_timestamp)",
                Sql.number("select nextval('campaign_place_seq')"),
                campaign,
                target);
    }

    private static Kind kind(Supplier<?> action) {
        Problem problem = catchThrowableOfType(Problem.class, action::get);
        return problem == null ? null : problem.kind();
    }
}
