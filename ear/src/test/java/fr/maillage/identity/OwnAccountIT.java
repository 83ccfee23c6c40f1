package fr.maillage.identity;

import static fr.maillage.identity.TestAccounts.create;
import static fr.maillage.identity.TestAccounts.input;
import static fr.maillage.identity.TestAccounts.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@InsideEar
class OwnAccountIT {

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
    void a_closed_account_loses_its_session_its_token_and_its_sign_in_at_once() {
        NewPassword made = create("renvoyee");
        KnownAccount session = signIn.signIn("renvoyee", made.password()).orElseThrow();
        NewToken token = caller.runAs(session.identity(), () -> tokens.create("essai", TokenService.LONGEST));
        assertThat(identities.ofToken(token.token())).isPresent();
        assertThat(identities.ofSession(made.account(), session.credentialStamp()))
                .isPresent();

        As.administrator(
                () -> accounts.update(made.account(), version(made.account()), input("renvoyee", false, List.of())));

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
}
