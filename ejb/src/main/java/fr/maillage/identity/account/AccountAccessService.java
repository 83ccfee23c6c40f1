package fr.maillage.identity.account;

import fr.maillage.identity.AccountKeys;
import fr.maillage.identity.Caller;
import fr.maillage.identity.PasswordHasher;
import fr.maillage.identity.PasswordRules;
import fr.maillage.identity.Permission;
import fr.maillage.identity.TokenSecret;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.AccountLink;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.identity.persistence.LinkRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Ways of people into their accounts: links to choose a password, which an administrator hands over, and the end of
 * locks. A link is consumed by choosing a password, not by looking at it: mail programs look at links, too.
 */
@Stateless
public class AccountAccessService {

    private static final String PAGE = "/welcome.xhtml?link=";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private AccountKeys keys;

    @Inject
    private AccountRepository accounts;

    @Inject
    private LinkRepository links;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Makes a link by which the holder of an account chooses a password: an invitation for who never signed in, a reset
     * otherwise. Earlier links end; the present password stays valid until a new one is chosen.
     *
     * @throws Problem NOT_FOUND; INVALID with the field {@code active} when the account may not sign in anyway; DENIED
     */
    public NewLink createLink(UUID id) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        Account account = required(id);
        if (!account.usable(today())) {
            throw Problem.invalid("active", "account-closed", account.login());
        }
        LinkPurpose purpose = account.lastSignInAt() == null ? LinkPurpose.INVITATION : LinkPurpose.RESET;
        OffsetDateTime now = now();
        links.endOpen(id, now);
        String secret = TokenSecret.create(random);
        AccountLink link =
                new AccountLink(account, purpose.name(), TokenSecret.hash(secret), now, now.plus(purpose.lasts()));
        links.add(link);
        audit.record(line("identity.create-link", account));
        return new NewLink(purpose, settings.baseUrl() + PAGE + secret, link.expiresAt());
    }

    /**
     * Whose link it is; for whoever has it, signed in or not.
     *
     * @throws Problem NOT_FOUND when it is unknown, used or too old, without telling which
     */
    public LinkView link(String secret) {
        AccountLink link = open(links.byHash(TokenSecret.hash(secret)).orElse(null));
        return new LinkView(
                LinkPurpose.valueOf(link.purpose()),
                link.account().login(),
                link.account().displayName());
    }

    /**
     * Chooses a password by a link, which is consumed; ends the sessions, tokens, calendars and links of the account, and
     * its lock.
     * Whoever calls it limits how often one may try.
     *
     * @throws Problem NOT_FOUND as {@link #link}; INVALID with the field {@code newPassword}
     */
    public void choosePassword(String secret, String chosen) {
        AccountLink link = open(links.lock(TokenSecret.hash(secret)).orElse(null));
        Account account = link.account();
        PasswordRules.check("newPassword", chosen, account.login(), account.displayName(), account.email())
                .ifPresent(v -> {
                    throw Problem.invalid(List.of(v));
                });
        account.handOver(hasher.hash(chosen));
        link.use(now());
        accounts.flush(account.uuid());
        keys.endAll(account.uuid());
        caller.runAs(AccountReading.identity(account), () -> {
            audit.record(line("identity.choose-password", account));
            return null;
        });
    }

    /**
     * Lets an account that was locked by wrong passwords try again.
     *
     * @throws Problem NOT_FOUND, DENIED
     */
    public void unlock(UUID id) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        Account account = required(id);
        if (account.unlock()) {
            accounts.flush(id);
            audit.record(line("identity.unlock", account));
        }
    }

    private AccountLink open(AccountLink link) {
        if (link == null || !link.open(now()) || !link.account().usable(today())) {
            throw Problem.notFound("link", null);
        }
        return link;
    }

    private Account required(UUID id) {
        return accounts.byUuid(id).orElseThrow(() -> Problem.notFound(AccountService.RECORD, String.valueOf(id)));
    }

    private static AuditLine line(String action, Account account) {
        return new AuditLine(
                action, new RecordRef(AccountService.RECORD, account.uuid()), account.displayName(), null, List.of());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }
}
