package fr.maillage.identity;

import static fr.maillage.identity.TestAccounts.HOME;
import static fr.maillage.identity.TestAccounts.create;
import static fr.maillage.identity.TestAccounts.input;
import static fr.maillage.identity.TestAccounts.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.account.AccountAccessService;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.NewPassword;
import fr.maillage.identity.account.ReviewedAccount;
import fr.maillage.identity.account.RightsReviewService;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** End of accounts and their tokens, and review of their rights. */
@InsideEar
class AccountLifeIT {

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
}
