package fr.maillage.identity;

import static fr.maillage.identity.TestAccounts.ELSEWHERE;
import static fr.maillage.identity.TestAccounts.HOME;
import static fr.maillage.identity.TestAccounts.create;
import static fr.maillage.identity.TestAccounts.input;
import static fr.maillage.identity.TestAccounts.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.account.AccountAccessService;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.LinkPurpose;
import fr.maillage.identity.account.LinkView;
import fr.maillage.identity.account.NewLink;
import fr.maillage.identity.account.NewPassword;
import fr.maillage.identity.account.ReviewedAccount;
import fr.maillage.identity.account.RightsReviewService;
import fr.maillage.identity.model.LockPolicy;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** How accounts begin, are locked, reviewed and end. */
@InsideEar
class AccountLifeIT {

    private static final String CHOSEN = "quatre pommes vertes";

    @Inject
    AccountService accounts;

    @Inject
    AccountAccessService access;

    @Inject
    SignInService signIn;

    @Inject
    SessionService sessions;

    @Inject
    TokenService tokens;

    @Inject
    IdentityService identities;

    @Inject
    RightsReviewService reviews;

    @Inject
    Caller caller;

    @Test
    void an_invitation_lets_its_holder_choose_a_password_once() {
        UUID id = create("invitee").account();
        String secret = secret(As.administrator(() -> access.createLink(id)));

        assertThat(access.link(secret)).isEqualTo(new LinkView(LinkPurpose.INVITATION, "invitee", "Compte invitee"));
        access.choosePassword(secret, CHOSEN);

        assertThat(signIn.signIn("invitee", CHOSEN, HOME)).isPresent();
        leadsNowhere(() -> access.choosePassword(secret, "encore un autre mot"));
        leadsNowhere(() -> access.link(secret));
        assertThat(Sql.number("select count(*) from account_link where hash = ?", secret))
                .isZero();
    }

    @Test
    void a_refused_password_does_not_consume_the_link() {
        UUID id = create("hesitante").account();
        String secret = secret(As.administrator(() -> access.createLink(id)));

        assertThatThrownBy(() -> access.choosePassword(secret, "court"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::rule)
                                .containsExactly("password-too-short"));

        access.choosePassword(secret, CHOSEN);
        assertThat(signIn.signIn("hesitante", CHOSEN, HOME)).isPresent();
    }

    @Test
    void only_the_last_link_counts_and_only_in_time() {
        NewPassword made = create("oublieuse");
        signIn.signIn("oublieuse", made.password(), HOME);
        String first = secret(As.administrator(() -> access.createLink(made.account())));
        NewLink second = As.administrator(() -> access.createLink(made.account()));

        assertThat(second.purpose()).isEqualTo(LinkPurpose.RESET);
        leadsNowhere(() -> access.link(first));
        // The old password holds until a new one is chosen.
        assertThat(signIn.signIn("oublieuse", made.password(), HOME)).isPresent();
        Sql.update(
                "update account_link set expires_at = created_at where account_id = (select id from account where uuid = ?)",
                made.account().toString());
        leadsNowhere(() -> access.choosePassword(secret(second), CHOSEN));
        leadsNowhere(() -> access.link("invente"));
    }

    @Test
    void wrong_passwords_in_a_row_lock_an_account_until_it_is_unlocked() {
        NewPassword made = create("assiegee");
        for (int i = 1; i < LockPolicy.FAILURES; i++) {
            signIn.signIn("assiegee", "faux", HOME);
        }
        assertThat(signIn.signIn("assiegee", made.password(), HOME)).isPresent();
        for (int i = 1; i <= LockPolicy.FAILURES; i++) {
            signIn.signIn("assiegee", "faux", HOME);
        }

        assertThat(signIn.signIn("assiegee", made.password(), ELSEWHERE)).isEmpty();
        OffsetDateTime until =
                As.administrator(() -> accounts.get(made.account())).lockedUntil();
        assertThat(until).isNotNull();
        Sql.update(
                "update account set failed_sign_ins = 19 where uuid = ?",
                made.account().toString());
        signIn.signIn("assiegee", "faux", ELSEWHERE);
        assertThat(As.administrator(() -> accounts.get(made.account())).lockedUntil())
                .as("failures while it is locked do not lock it anew")
                .isEqualTo(until);
        assertThat(signIn.signIn("assiegee", made.password(), HOME))
                .as("from where she has signed in before")
                .isPresent();
        assertThat(signIn.signIn("assiegee", made.password(), ELSEWHERE))
                .as("the lock holds for others")
                .isEmpty();

        As.administrator(() -> {
            access.unlock(made.account());
            return null;
        });
        assertThat(signIn.signIn("assiegee", made.password(), ELSEWHERE)).isPresent();
    }

    @Test
    void an_address_is_known_to_its_own_account_alone_and_for_half_a_year() {
        NewPassword made = create("habituee");
        create("voisine");
        signIn.check("habituee", made.password(), HOME).orElseThrow();
        assertThat(signIn.knows("Habituee", HOME)).isTrue();
        assertThat(signIn.knows("habituee", ELSEWHERE)).isFalse();
        assertThat(signIn.knows("voisine", HOME)).isFalse();
        assertThat(Sql.number("select count(*) from account_address where digest like ?", "%" + HOME + "%"))
                .isZero();

        Sql.update(
                "update account_address set last_at = timestamp with time zone '2020-01-01 00:00:00+00'"
                        + " where account_id = (select id from account where uuid = ?)",
                made.account().toString());

        assertThat(signIn.knows("habituee", HOME)).isFalse();
        signIn.check("habituee", made.password(), ELSEWHERE).orElseThrow();
        assertThat(Sql.number(
                        "select count(*) from account_address where account_id = (select id from account where uuid = ?)",
                        made.account().toString()))
                .isEqualTo(1);
    }

    @Test
    void a_lock_ends_by_itself() {
        NewPassword made = create("patiente");
        Sql.update(
                "update account set locked_at = timestamp with time zone '2020-01-01 00:00:00+00' where uuid = ?",
                made.account().toString());

        assertThat(signIn.signIn("patiente", made.password(), HOME)).isPresent();
    }

    @Test
    void after_its_last_day_an_account_is_out_whichever_door_it_takes() {
        NewPassword made = create("stagiaire");
        KnownAccount session = signIn.signIn("stagiaire", made.password(), HOME).orElseThrow();
        NewToken token = caller.runAs(session.identity(), () -> tokens.create("essai", TokenService.LONGEST));
        assertThat(identities.ofToken(token.token())).isPresent();
        UUID opened = sessions.open(session, null, HOME);

        end("stagiaire", made.account(), List.of(), LocalDate.of(2024, 6, 30));

        assertThat(identities.ofSession(opened)).isEmpty();
        assertThat(identities.ofToken(token.token())).isEmpty();
        assertThat(identities.identityOf("stagiaire")).isEmpty();
        assertThat(signIn.signIn("stagiaire", made.password(), HOME)).isEmpty();
        assertThatThrownBy(() -> As.administrator(() -> access.createLink(made.account())))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::rule)
                                .containsExactly("account-closed"));
    }

    @Test
    void an_administrator_cannot_end_her_own_account() {
        List<Grant> everything = List.of(new Grant(Role.ADMINISTRATOR, null));
        UUID id = As.administrator(() -> accounts.create(input("finissante", true, everything)))
                .account();
        CallerIdentity herself = identities.identityOf("finissante").orElseThrow();

        assertThatThrownBy(() -> caller.runAs(
                        herself,
                        () -> accounts.update(
                                id, version(id), ending("finissante", everything, LocalDate.of(2024, 6, 30)))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::rule)
                                .containsExactly("own-administrator"));
    }

    @Test
    void tokens_say_when_they_were_last_used_and_an_administrator_ends_any() {
        create("robot");
        CallerIdentity herself = identities.identityOf("robot").orElseThrow();
        NewToken token = caller.runAs(herself, () -> tokens.create("nuit", TokenService.LONGEST));
        assertThat(one(token).lastUsedAt()).isNull();

        identities.ofToken(token.token());

        assertThat(one(token).lastUsedAt()).isNotNull();
        assertThat(one(token).owner()).isEqualTo("Compte robot");
        As.administrator(() -> {
            tokens.revokeAny(token.id());
            return null;
        });
        assertThat(identities.ofToken(token.token())).isEmpty();
    }

    @Test
    void rights_are_due_for_review_until_somebody_confirms_them_and_again_when_they_change() {
        UUID id = As.administrator(() -> accounts.create(input("a-revoir", true, List.of(new Grant(Role.MEMBER, 7L)))))
                .account();
        assertThat(review(id).due()).isTrue();
        assertThat(review(id).grants().get(0).since()).isNotNull();

        As.administrator(() -> {
            reviews.confirm(id);
            return null;
        });
        assertThat(review(id).due()).isFalse();
        assertThat(review(id).reviewedBy()).isEqualTo("ADMINISTRATOR");

        As.administrator(() -> accounts.update(
                id,
                version(id),
                input("a-revoir", true, List.of(new Grant(Role.MEMBER, 7L), new Grant(Role.JUROR, 8L)))));
        assertThat(review(id).due()).isTrue();
    }

    private TokenView one(NewToken token) {
        return As.administrator(() -> tokens.listAll(new PageRequest(0, PageRequest.MAX_SIZE, null, true)))
                .items()
                .stream()
                .filter(t -> t.id().equals(token.id()))
                .findFirst()
                .orElseThrow();
    }

    private ReviewedAccount review(UUID id) {
        return As.administrator(() -> reviews.list(new PageRequest(0, PageRequest.MAX_SIZE, "name", true)))
                .items()
                .stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void end(String login, UUID id, List<Grant> grants, LocalDate day) {
        As.administrator(() -> accounts.update(id, version(id), ending(login, grants, day)));
    }

    private static AccountInput ending(String login, List<Grant> grants, LocalDate day) {
        return new AccountInput(login, "Compte " + login, null, "fr", true, day, grants);
    }

    private static String secret(NewLink link) {
        return link.address().substring(link.address().indexOf("link=") + 5);
    }

    private static void leadsNowhere(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }
}
