package fr.maillage.identity;

import static fr.maillage.identity.TestAccounts.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.HealthCheck;
import fr.maillage.administration.HealthService;
import fr.maillage.identity.account.AccountFilter;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountSummary;
import fr.maillage.identity.account.DemonstrationLoginService;
import fr.maillage.identity.account.NewPassword;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.work.WorkItems.WorkItem;
import fr.maillage.work.WorkService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Accounts with the public password of the demonstration, once it is turned off. */
@InsideEar
class DemonstrationLockIT {

    private static final String SETTING = "MAILLAGE_DEMO";
    private static final String PASSWORD = "demonstration";

    @Inject
    AccountService accounts;

    @Inject
    DemonstrationLoginService demonstration;

    @Inject
    SignInService signIn;

    @Inject
    SessionService sessions;

    @Inject
    TokenService tokens;

    @Inject
    IdentityService identities;

    @Inject
    HealthService health;

    @Inject
    WorkService work;

    @Inject
    Caller caller;

    @Test
    void every_door_is_locked_and_home_and_health_say_so() {
        UUID id = brought("demo-portes");
        KnownAccount herself = signIn.signIn("demo-portes", PASSWORD, HOME).orElseThrow();
        UUID session = sessions.open(herself, null, HOME);
        NewToken token = caller.runAs(herself.identity(), () -> tokens.create("essai", TokenService.LONGEST));
        assertThat(kinds()).doesNotContain("administration-demonstration-locked");

        withoutDemonstration(() -> {
            assertThat(signIn.signIn("demo-portes", PASSWORD, HOME)).isEmpty();
            assertThat(identities.ofSession(session)).isEmpty();
            assertThat(identities.ofToken(token.token())).isEmpty();
            assertThat(listedTokens()).doesNotContain(token.id());
            assertThat(identities.identityOf("demo-portes")).isEmpty();
            assertThat(kinds()).contains("administration-demonstration-locked");
            assertThat(As.administrator(() -> health.checks()))
                    .extracting(HealthCheck::key)
                    .contains("demonstration.locked");
            return null;
        });

        assertThat(identities.ofSession(session)).isPresent();
        assertThat(As.administrator(() -> health.checks()))
                .filteredOn(c -> c.state() == HealthCheck.State.WATCH)
                .extracting(HealthCheck::key)
                .contains("demonstration.open");
        assertThat(listed()).contains(id);
    }

    @Test
    void an_account_that_an_administrator_hands_over_belongs_to_the_demonstration_no_longer() {
        UUID id = brought("demo-reprise");
        NewPassword handed = As.administrator(() -> accounts.resetPassword(id, TestAccounts.version(id)));

        withoutDemonstration(() -> {
            assertThat(signIn.signIn("demo-reprise", PASSWORD, HOME)).isEmpty();
            assertThat(signIn.signIn("demo-reprise", handed.password(), HOME)).isPresent();
            return null;
        });

        assertThat(listed()).doesNotContain(id);
    }

    private UUID brought(String login) {
        return As.administrator(
                        () -> demonstration.create(List.of(TestAccounts.input(login, true, List.of())), PASSWORD))
                .get(0);
    }

    private List<UUID> listedTokens() {
        return As.administrator(() -> tokens.listAll(new PageRequest(0, PageRequest.MAX_SIZE, null, true)))
                .items()
                .stream()
                .map(TokenView::id)
                .toList();
    }

    private List<UUID> listed() {
        AccountFilter filter = new AccountFilter(null, null, null, true, true);
        return As.administrator(() -> accounts.list(filter, new PageRequest(0, PageRequest.MAX_SIZE, null, true)))
                .items()
                .stream()
                .map(AccountSummary::id)
                .toList();
    }

    private List<String> kinds() {
        return As.administrator(work::mine).stream().map(WorkItem::kind).toList();
    }

    private static void withoutDemonstration(Supplier<Void> action) {
        String before = System.getProperty(SETTING);
        System.setProperty(SETTING, "false");
        try {
            action.get();
        } finally {
            if (before == null) {
                System.clearProperty(SETTING);
            } else {
                System.setProperty(SETTING, before);
            }
        }
    }
}
