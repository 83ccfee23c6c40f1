package fr.maillage.person;

import static fr.maillage.actor.ActorDesk.GAGNY;
import static fr.maillage.actor.ActorDesk.GRAND_EST;
import static fr.maillage.person.PeopleDesk.kind;
import static fr.maillage.person.PeopleDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountRetention;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountView;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Administrators say whose account is whose. */
@InsideEar
class PersonAccountIT {

    private final String word = "compte" + UUID.randomUUID().toString().substring(0, 8);

    private static final OffsetDateTime BEFORE = OffsetDateTime.of(2002, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @Inject
    private AccountRetention retention;

    @Inject
    private PersonAccountService links;

    @Inject
    private PersonService persons;

    @Inject
    private AccountService accounts;

    @Inject
    private PersonFileService files;

    @Inject
    private PeopleDesk desk;

    @Test
    void an_account_is_of_one_person_and_a_person_has_one() {
        UUID amel = person("Amel");
        UUID bo = person("Bo");
        UUID first = account("un");
        UUID second = account("deux");

        link(amel, first);

        assertThat(accountOf(amel)).map(AccountView::id).contains(first);
        assertThat(As.administrator(() -> links.personOf(first)))
                .map(PersonRef::id)
                .contains(amel);
        assertThat(desk.person(amel).account()).isTrue();
        assertThat(rule(() -> link(bo, first))).isEqualTo("person-account-taken");
        assertThat(rule(() -> link(amel, second))).isEqualTo("person-account-other");
        assertThat(kind(() -> link(amel, UUID.randomUUID()))).isEqualTo(Kind.NOT_FOUND);

        unlink(amel);
        assertThat(accountOf(amel)).isEmpty();
        assertThat(As.administrator(() -> accounts.get(first)).active())
                .as("the account stays")
                .isTrue();
        link(bo, first);
    }

    @Test
    void only_who_manages_accounts_everywhere_says_so_and_knows() {
        UUID amel = person("Amel");
        UUID account = account("un");
        int version = desk.person(amel).version();
        List<Supplier<Object>> acts = List.of(
                () -> {
                    links.link(amel, version, account);
                    return null;
                },
                () -> {
                    links.unlink(amel, version);
                    return null;
                },
                () -> links.accountOf(amel),
                () -> links.personOf(account));

        for (Supplier<Object> act : acts) {
            assertThat(kind(() -> officer(GRAND_EST, act))).isEqualTo(Kind.DENIED);
            assertThat(kind(act)).isEqualTo(Kind.UNAUTHENTICATED);
        }
        assertThat(accountOf(amel)).isEmpty();
    }

    @Test
    void it_is_refused_of_a_person_who_was_changed_meanwhile_and_the_history_tells_no_login() {
        UUID amel = person("Amel");
        UUID account = account("un");
        int seen = desk.person(amel).version();
        link(amel, account);

        assertThat(kind(() -> As.administrator(() -> {
                    links.unlink(amel, seen);
                    return null;
                })))
                .isEqualTo(Kind.STALE);
        assertThat(As.administrator(() -> persons.history(amel)).toString())
                .contains("person.link-account")
                .doesNotContain(word);
    }

    @Test
    void of_two_administrators_who_give_one_account_to_two_people_at_one_moment_one_succeeds() {
        UUID account = account("un");
        List<CompletableFuture<Boolean>> both = Stream.of(person("Amel"), person("Bo"))
                .map(person -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                link(person, account);
                                return true;
                            } catch (Problem problem) {
                                assertThat(problem.violations().get(0).rule()).isEqualTo("person-account-taken");
                                return false;
                            }
                        },
                        threads))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void of_two_entries_the_one_that_is_kept_keeps_her_account_or_takes_the_other_ones() {
        UUID kept = person("Amel");
        UUID other = person("A.");
        UUID account = account("un");
        link(other, account);
        desk.merge(kept, other);
        assertThat(accountOf(kept)).map(AccountView::id).contains(account);

        UUID third = person("Amélie");
        UUID second = account("deux");
        link(third, second);
        desk.merge(kept, third);
        assertThat(accountOf(kept)).map(AccountView::id).contains(account);
        assertThat(As.administrator(() -> links.personOf(second))).isEmpty();
        assertThat(As.administrator(() -> accounts.get(second)).active()).isTrue();
    }

    @Test
    void erasing_an_account_leaves_its_person_and_erasing_a_person_leaves_her_account() {
        UUID amel = person("Amel");
        link(amel, account("un"));
        erase(new PersonQuery(word + "-un@exemple.fr", null, null));
        assertThat(desk.person(amel).account()).isFalse();

        UUID second = account("deux");
        link(amel, second);
        erase(new PersonQuery(null, "person", amel.toString()));
        assertThat(kind(() -> desk.person(amel))).isEqualTo(Kind.NOT_FOUND);
        assertThat(As.administrator(() -> links.personOf(second))).isEmpty();
        assertThat(As.administrator(() -> accounts.get(second)).login()).isEqualTo(word + "-deux");
    }

    @Test
    void an_account_that_is_forgotten_in_time_leaves_its_person() throws Exception {
        UUID amel = person("Amel");
        UUID account = account("un");
        link(amel, account);
        Sql.update(
                "update account set created_at = timestamp with time zone '2001-01-01 00:00:00+00:00' where uuid = ?",
                account.toString());

        assertThat(forget()).isPositive();

        assertThat(desk.person(amel).account()).isFalse();
        assertThat(Sql.number("select count(*) from account where uuid = ?", account.toString()))
                .isZero();
    }

    /** Within a transaction, as the nightly job works. */
    private int forget() throws Exception {
        transaction.begin();
        int forgotten = As.system(() -> retention.removeBefore(BEFORE, 100));
        transaction.commit();
        return forgotten;
    }

    private UUID person(String first) {
        return desk.resident(GAGNY, first + " " + word, null).id();
    }

    private UUID account(String end) {
        String login = word + "-" + end;
        return As.administrator(() -> accounts.create(
                        new AccountInput(login, "Compte " + login, login + "@exemple.fr", "fr", true, List.of())))
                .account();
    }

    private Object link(UUID person, UUID account) {
        int version = desk.person(person).version();
        return As.administrator(() -> {
            links.link(person, version, account);
            return person;
        });
    }

    private void unlink(UUID person) {
        int version = desk.person(person).version();
        As.administrator(() -> {
            links.unlink(person, version);
            return null;
        });
    }

    private Optional<AccountView> accountOf(UUID person) {
        return As.administrator(() -> links.accountOf(person));
    }

    private void erase(PersonQuery query) {
        As.administrator(() -> {
            files.erase(query);
            return null;
        });
    }

    private static String rule(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get)
                .violations()
                .get(0)
                .rule();
    }
}
