package fr.maillage.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
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
    OwnAccountService own;

    @Inject
    SignInService signIn;

    @Inject
    TokenService tokens;

    @Inject
    IdentityService identities;

    @Inject
    Caller caller;

    @Test
    void a_new_account_signs_in_with_the_password_that_was_made_up_for_it() {
        NewPassword made = create("neuve");

        assertThat(signIn.signIn("NEUVE", made.password()))
                .get()
                .extracting(k -> k.identity().accountId())
                .isEqualTo(made.account());
        assertThat(signIn.signIn("neuve", made.password() + "x")).isEmpty();
        assertThat(signIn.signIn("personne-de-ce-nom", made.password())).isEmpty();
        assertThat(administer(() -> accounts.get(made.account())).lastSignInAt())
                .isNotNull();
    }

    @Test
    void passwords_are_kept_as_pbkdf2_with_many_iterations() {
        NewPassword made = create("hachee");

        String hash = (String) Sql.rows("select password_hash from account where login = 'hachee'")
                .get(0)
                .get("password_hash");
        assertThat(hash).startsWith("PBKDF2WithHmacSHA512:210000:").doesNotContain(made.password());
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
                                .containsExactly("login", "displayName", "email", "language", "grants"));
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
    void a_closed_account_loses_its_session_its_token_and_its_sign_in_at_once() {
        NewPassword made = create("renvoyee");
        KnownAccount session = signIn.signIn("renvoyee", made.password()).orElseThrow();
        NewToken token = caller.runAs(session.identity(), () -> tokens.create("essai", TokenService.LONGEST));
        assertThat(identities.ofToken(token.token())).isPresent();
        assertThat(identities.ofSession(made.account(), session.credentialStamp()))
                .isPresent();

        administer(() -> accounts.update(made.account(), version(made.account()), input("renvoyee", false, List.of())));

        assertThat(identities.ofSession(made.account(), session.credentialStamp()))
                .isEmpty();
        assertThat(identities.ofToken(token.token())).isEmpty();
        assertThat(identities.identityOf("renvoyee")).isEmpty();
        assertThat(signIn.signIn("renvoyee", made.password())).isEmpty();
    }

    @Test
    void a_changed_password_ends_other_sessions_and_tokens_but_not_the_own_session() {
        NewPassword made = create("prudente");
        KnownAccount session = signIn.signIn("prudente", made.password()).orElseThrow();
        NewToken token = caller.runAs(session.identity(), () -> tokens.create("essai", TokenService.LONGEST));

        KnownAccount renewed =
                caller.runAs(session.identity(), () -> own.changePassword(made.password(), "trois chats gris"));

        assertThat(identities.ofToken(token.token())).isEmpty();
        assertThat(identities.ofSession(made.account(), session.credentialStamp()))
                .isEmpty();
        assertThat(identities.ofSession(made.account(), renewed.credentialStamp()))
                .isPresent();
        assertThat(signIn.signIn("prudente", "trois chats gris")).isPresent();
    }

    @Test
    void the_own_password_changes_only_for_who_knows_it() {
        NewPassword made = create("mefiante");
        CallerIdentity herself = identities.identityOf("mefiante").orElseThrow();

        assertThatThrownBy(() -> caller.runAs(herself, () -> own.changePassword("faux", "trois chats gris")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::rule)
                                .containsExactly("password-wrong"));
        assertThat(signIn.signIn("mefiante", made.password())).isPresent();
    }

    @Test
    void tokens_are_listed_revoked_and_never_stored_as_they_are() {
        create("machine");
        CallerIdentity herself = identities.identityOf("machine").orElseThrow();
        NewToken first = caller.runAs(herself, () -> tokens.create("premier", TokenService.LONGEST));
        NewToken second = caller.runAs(herself, () -> tokens.create("second", TokenService.LONGEST));
        assertThat(Sql.number("select count(*) from access_token where hash = ?", first.token()))
                .isZero();

        caller.runAs(herself, () -> {
            tokens.revoke(first.id());
            return null;
        });

        assertThat(identities.ofToken(first.token())).isEmpty();
        assertThat(identities.ofToken(second.token())).isPresent();
        assertThat(caller.runAs(herself, tokens::list))
                .extracting(TokenView::name)
                .containsExactly("second");
    }

    @Test
    void an_expired_token_is_refused() {
        create("perimee");
        CallerIdentity herself = identities.identityOf("perimee").orElseThrow();
        NewToken token = caller.runAs(herself, () -> tokens.create("court", TokenService.LONGEST));

        Sql.update(
                "update access_token set expires_at = created_at where uuid = ?",
                token.id().toString());

        assertThat(identities.ofToken(token.token())).isEmpty();
    }

    @Test
    void somebody_else_cannot_revoke_a_token() {
        create("proprietaire");
        create("intruse");
        NewToken token = caller.runAs(
                identities.identityOf("proprietaire").orElseThrow(), () -> tokens.create("sien", TokenService.LONGEST));

        assertThatThrownBy(() -> caller.runAs(identities.identityOf("intruse").orElseThrow(), () -> {
                    tokens.revoke(token.id());
                    return null;
                }))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    @Test
    void the_list_filters_by_role_territory_text_and_state() {
        administer(() -> accounts.create(input("liste-a", true, List.of(new Grant(Role.JUROR, 4242L)))));
        administer(() -> accounts.create(input("liste-b", false, List.of(new Grant(Role.MEMBER, 4242L)))));

        assertThat(logins(new AccountFilter(null, 4242L, null, null))).containsExactly("liste-a", "liste-b");
        assertThat(logins(new AccountFilter(Role.JUROR, 4242L, null, null))).containsExactly("liste-a");
        assertThat(logins(new AccountFilter(null, 4242L, "LISTE-B", null))).containsExactly("liste-b");
        assertThat(logins(new AccountFilter(null, 4242L, null, true))).containsExactly("liste-a");
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

    private NewPassword create(String login) {
        return administer(() -> accounts.create(input(login, true, List.of())));
    }

    private static AccountInput input(String login, boolean active, List<Grant> grants) {
        return new AccountInput(login, "Compte " + login, login + "@exemple.fr", "fr", active, grants);
    }

    private int version(UUID id) {
        return administer(() -> accounts.get(id)).version();
    }

    private static <T> T administer(Supplier<T> action) {
        return As.administrator(action);
    }
}
