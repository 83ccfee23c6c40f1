package fr.maillage.identity;

import static fr.maillage.identity.TestAccounts.HOME;
import static fr.maillage.identity.TestAccounts.create;
import static fr.maillage.identity.TestAccounts.input;
import static fr.maillage.identity.TestAccounts.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.account.AccountFilter;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountSummary;
import fr.maillage.identity.account.AccountView;
import fr.maillage.identity.account.NewPassword;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testjobs.CheapPasswords;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@InsideEar
class AccountServiceIT {

    private static final Grant EVERYWHERE = new Grant(Role.ADMINISTRATOR, null);

    @Inject
    AccountService accounts;

    @Inject
    SignInService signIn;

    @Inject
    IdentityService identities;

    @Inject
    Caller caller;

    @Test
    void a_new_account_signs_in_with_the_password_that_was_made_up_for_it() {
        NewPassword made = create("neuve");

        assertThat(signIn.signIn("NEUVE", made.password(), HOME))
                .get()
                .extracting(k -> k.identity().accountId())
                .isEqualTo(made.account());
        assertThat(signIn.signIn("neuve", made.password() + "x", HOME)).isEmpty();
        assertThat(signIn.signIn("personne-de-ce-nom", made.password(), HOME)).isEmpty();
        assertThat(administer(() -> accounts.get(made.account())).lastSignInAt())
                .isNotNull();
    }

    @Test
    void passwords_are_kept_as_pbkdf2_with_many_iterations() {
        NewPassword made = CheapPasswords.asTheProductDoes(() -> create("hachee"));

        String hash = (String) Sql.rows("select password_hash from account where login = 'hachee'")
                .get(0)
                .get("password_hash");
        assertThat(hash).startsWith("PBKDF2WithHmacSHA512:210000:").doesNotContain(made.password());
        assertThat(signIn.signIn("hachee", made.password(), HOME)).isPresent();
    }

    @Test
    void a_login_is_taken_only_once_whatever_its_capitals() {
        create("doublon");

        assertRefused(() -> accounts.create(input("Doublon", true, List.of())), "login", "login-taken");
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        AccountInput wrong =
                new AccountInput("é", " ", "pas-une-adresse", "de", true, List.of(new Grant(Role.ADMINISTRATOR, 1L)));

        assertThatThrownBy(() -> administer(() -> accounts.create(wrong)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::field)
                                .containsExactly("displayName", "login", "email", "language", "grants"));
    }

    @Test
    void grants_are_added_and_removed_and_the_audit_says_so() {
        UUID id = create("promue").account();
        AccountInput promoted = new AccountInput(
                "promue", "Promue", null, "fr", true, List.of(new Grant(Role.MEMBER, 7L), new Grant(Role.ADVISER, 8L)));
        AccountView after = administer(() -> accounts.update(id, version(id), promoted));
        AccountInput moved = new AccountInput(
                "promue", "Promue", null, "fr", true, List.of(new Grant(Role.ADVISER, 8L), new Grant(Role.JUROR, 9L)));

        administer(() -> accounts.update(id, after.version(), moved));

        assertThat(administer(() -> accounts.get(id)).grants())
                .containsExactlyInAnyOrder(new Grant(Role.ADVISER, 8L), new Grant(Role.JUROR, 9L));
        assertThat(Sql.rows("select changes from audit_line where record_id = ? order by id desc", id.toString())
                        .get(0)
                        .get("changes")
                        .toString())
                .contains("ADVISER@8, MEMBER@7", "ADVISER@8, JUROR@9");
    }

    @Test
    void two_administrators_on_one_account_do_not_overwrite_each_other() {
        UUID id = create("disputee").account();
        int read = version(id);
        administer(() -> accounts.update(id, read, new AccountInput("disputee", "Un", null, "fr", true, List.of())));

        assertThatThrownBy(() -> administer(() ->
                        accounts.update(id, read, new AccountInput("disputee", "Deux", null, "fr", true, List.of()))))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.STALE));
    }

    @Test
    void an_administrator_cannot_take_away_her_own_right() {
        UUID id = administer(() -> accounts.create(input("patronne", true, List.of(EVERYWHERE))))
                .account();
        CallerIdentity herself = identities.identityOf("patronne").orElseThrow();

        assertThatThrownBy(() -> caller.runAs(
                        herself, () -> accounts.update(id, version(id), input("patronne", true, List.of()))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::rule)
                                .contains("own-administrator"));
        assertThatThrownBy(() -> caller.runAs(
                        herself, () -> accounts.update(id, version(id), input("patronne", false, List.of(EVERYWHERE)))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::field)
                                .contains("active"));
    }

    @Test
    void the_list_filters_by_role_territory_text_and_state() {
        administer(() -> accounts.create(input("liste-a", true, List.of(new Grant(Role.JUROR, 4242L)))));
        administer(() -> accounts.create(input("liste-b", false, List.of(new Grant(Role.MEMBER, 4242L)))));

        assertThat(logins(new AccountFilter(null, 4242L, null, null))).containsExactly("liste-a", "liste-b");
        assertThat(logins(new AccountFilter(Role.JUROR, 4242L, null, null))).containsExactly("liste-a");
        assertThat(logins(new AccountFilter(null, 4242L, "LISTE-B", null))).containsExactly("liste-b");
        assertThat(logins(new AccountFilter(null, 4242L, null, true))).containsExactly("liste-a");
        assertThat(logins(new AccountFilter(null, 4242L, "LISTE", true))).containsExactly("liste-a");
        assertThat(logins(new AccountFilter(null, null, "liste_a", null))).isEmpty();
    }

    @Test
    void only_those_who_manage_accounts_see_them() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() -> As.a(role, null, () -> accounts.list(AccountFilter.ALL, PageRequest.first())))
                        .isInstanceOfSatisfying(
                                Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
            }
        }
        assertThatThrownBy(() -> accounts.list(AccountFilter.ALL, PageRequest.first()))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED));
    }

    private List<String> logins(AccountFilter filter) {
        return administer(() -> accounts.list(filter, new PageRequest(0, 10, "login", true))).items().stream()
                .map(AccountSummary::login)
                .toList();
    }

    private void assertRefused(Supplier<?> action, String field, String rule) {
        assertThatThrownBy(() -> administer(action::get))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations()).anySatisfy(v -> {
                            assertThat(v.field()).isEqualTo(field);
                            assertThat(v.rule()).isEqualTo(rule);
                        }));
    }

    private static <T> T administer(Supplier<T> action) {
        return As.administrator(action);
    }
}
