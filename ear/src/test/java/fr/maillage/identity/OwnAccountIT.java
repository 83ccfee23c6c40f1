package fr.maillage.identity;

import static fr.maillage.identity.TestAccounts.ELSEWHERE;
import static fr.maillage.identity.TestAccounts.HOME;
import static fr.maillage.identity.TestAccounts.create;
import static fr.maillage.identity.TestAccounts.input;
import static fr.maillage.identity.TestAccounts.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.NewPassword;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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
    SessionService sessions;

    @Inject
    TokenService tokens;

    @Inject
    IdentityService identities;

    @Inject
    Caller caller;

    @Test
    void a_closed_account_loses_its_session_its_token_and_its_sign_in_at_once() {
        NewPassword made = create("renvoyee");
        KnownAccount session = signIn.signIn("renvoyee", made.password(), HOME).orElseThrow();
        NewToken token = caller.runAs(session.identity(), () -> tokens.create("essai", TokenService.LONGEST));
        assertThat(identities.ofToken(token.token())).isPresent();
        UUID opened = sessions.open(session, null, HOME);
        assertThat(identities.ofSession(opened)).isPresent();

        As.administrator(
                () -> accounts.update(made.account(), version(made.account()), input("renvoyee", false, List.of())));

        assertThat(identities.ofSession(opened)).isEmpty();
        assertThat(identities.ofToken(token.token())).isEmpty();
        assertThat(identities.identityOf("renvoyee")).isEmpty();
        assertThat(signIn.signIn("renvoyee", made.password(), HOME)).isEmpty();
    }

    @Test
    void a_changed_password_ends_other_sessions_and_tokens_but_not_the_own_session() {
        NewPassword made = create("prudente");
        KnownAccount session = signIn.signIn("prudente", made.password(), HOME).orElseThrow();
        NewToken token = caller.runAs(session.identity(), () -> tokens.create("essai", TokenService.LONGEST));

        UUID before = sessions.open(session, null, HOME);

        KnownAccount renewed =
                caller.runAs(session.identity(), () -> own.changePassword(made.password(), "trois chats gris"));

        assertThat(identities.ofToken(token.token())).isEmpty();
        assertThat(identities.ofSession(before)).isEmpty();
        assertThat(identities.ofSession(sessions.open(renewed, null, HOME))).isPresent();
        assertThat(signIn.signIn("prudente", "trois chats gris", HOME)).isPresent();
    }

    @Test
    void one_sees_the_own_sessions_and_ends_them_at_once() {
        KnownAccount herself = known("nomade");
        UUID here = sessions.open(herself, "Firefox, Linux", HOME);
        UUID library = sessions.open(herself, "Edge, Windows", ELSEWHERE);

        assertThat(caller.runAs(herself.identity(), () -> sessions.list(here)))
                .extracting(SessionView::browser, SessionView::address, SessionView::current)
                .containsExactlyInAnyOrder(
                        tuple("Firefox, Linux", HOME, true), tuple("Edge, Windows", ELSEWHERE, false));
        caller.runAs(herself.identity(), () -> {
            sessions.end(library);
            return null;
        });

        assertThat(identities.ofSession(library)).isEmpty();
        assertThat(identities.ofSession(here)).isPresent();
        assertThat(caller.runAs(herself.identity(), () -> sessions.list(here)))
                .extracting(SessionView::id)
                .containsExactly(here);
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() {
        KnownAccount owner = known("hotesse");
        KnownAccount intruder = known("curieuse");
        UUID session = sessions.open(owner, null, HOME);

        assertThatThrownBy(() -> caller.runAs(intruder.identity(), () -> {
                    sessions.end(session);
                    return null;
                }))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThat(identities.ofSession(session)).isPresent();
    }

    @Test
    void sessions_that_nobody_uses_any_more_are_forgotten() {
        KnownAccount herself = known("distraite");
        UUID old = sessions.open(herself, null, HOME);
        Sql.update(
                "update account_session set last_seen_at = timestamp with time zone '2020-01-01 00:00:00+00' where uuid = ?",
                old.toString());
        assertThat(caller.runAs(herself.identity(), () -> sessions.list(null))).isEmpty();

        sessions.open(herself, null, HOME);

        assertThat(Sql.number("select count(*) from account_session where uuid = ?", old.toString()))
                .isZero();
    }

    private KnownAccount known(String login) {
        NewPassword made = create(login);
        return signIn.signIn(login, made.password(), HOME).orElseThrow();
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
        assertThat(signIn.signIn("mefiante", made.password(), HOME)).isPresent();
    }
}
