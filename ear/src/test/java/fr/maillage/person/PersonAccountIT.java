package fr.maillage.person;

import static fr.maillage.actor.ActorDesk.GRAND_EST;
import static fr.maillage.person.PeopleDesk.kind;
import static fr.maillage.person.PeopleDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountView;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Administrators say whose account is whose. */
@InsideEar
class PersonAccountIT {

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private PersonAccountService links;

    @Inject
    private PersonService persons;

    @Inject
    private AccountService accounts;

    @Inject
    private PeopleDesk desk;

    @Inject
    private PersonAccountDesk pairs;

    @Test
    void an_account_is_of_one_person_and_a_person_has_one() {
        UUID amel = pairs.person("Amel");
        UUID bo = pairs.person("Bo");
        UUID first = pairs.account("un");
        UUID second = pairs.account("deux");

        pairs.link(amel, first);

        assertThat(pairs.accountOf(amel)).map(AccountView::id).contains(first);
        assertThat(As.administrator(() -> links.personOf(first)))
                .map(PersonRef::id)
                .contains(amel);
        assertThat(desk.person(amel).account()).isTrue();
        assertThat(rule(() -> pairs.link(bo, first))).isEqualTo("person-account-taken");
        assertThat(rule(() -> pairs.link(amel, second))).isEqualTo("person-account-other");
        assertThat(kind(() -> pairs.link(amel, UUID.randomUUID()))).isEqualTo(Kind.NOT_FOUND);

        pairs.unlink(amel);
        assertThat(pairs.accountOf(amel)).isEmpty();
        assertThat(As.administrator(() -> accounts.get(first)).active())
                .as("the account stays")
                .isTrue();
        pairs.link(bo, first);
    }

    @Test
    void only_who_manages_accounts_everywhere_says_so_and_knows() {
        UUID amel = pairs.person("Amel");
        UUID account = pairs.account("un");
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
        assertThat(pairs.accountOf(amel)).isEmpty();
    }

    @Test
    void it_is_refused_of_a_person_who_was_changed_meanwhile_and_the_history_tells_no_login() {
        UUID amel = pairs.person("Amel");
        UUID account = pairs.account("un");
        int seen = desk.person(amel).version();
        pairs.link(amel, account);

        assertThat(kind(() -> As.administrator(() -> {
                    links.unlink(amel, seen);
                    return null;
                })))
                .isEqualTo(Kind.STALE);
        assertThat(As.administrator(() -> persons.history(amel)).toString())
                .contains("person.link-account")
                .doesNotContain(pairs.word());
    }

    @Test
    void of_two_administrators_who_give_one_account_to_two_people_at_one_moment_one_succeeds() {
        UUID account = pairs.account("un");
        List<CompletableFuture<Boolean>> both = Stream.of(pairs.person("Amel"), pairs.person("Bo"))
                .map(person -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                pairs.link(person, account);
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
        UUID kept = pairs.person("Amel");
        UUID other = pairs.person("A.");
        UUID account = pairs.account("un");
        pairs.link(other, account);
        desk.merge(kept, other);
        assertThat(pairs.accountOf(kept)).map(AccountView::id).contains(account);

        UUID third = pairs.person("Amélie");
        UUID second = pairs.account("deux");
        pairs.link(third, second);
        desk.merge(kept, third);
        assertThat(pairs.accountOf(kept)).map(AccountView::id).contains(account);
        assertThat(As.administrator(() -> links.personOf(second))).isEmpty();
        assertThat(As.administrator(() -> accounts.get(second)).active()).isTrue();
    }

    private static String rule(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get)
                .violations()
                .get(0)
                .rule();
    }
}
