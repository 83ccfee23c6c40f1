package fr.maillage.identity;

import fr.maillage.identity.account.AccountAdmission;
import fr.maillage.identity.account.AccountReading;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.LockPolicy;
import fr.maillage.identity.model.LoginPolicy;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.identity.persistence.SignInRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Checks logins with passwords. Outside transactions: the check is slow on purpose, and must not hold a connection
 * meanwhile. Whoever calls it limits how often one may try.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    private static final Logger LOG = System.getLogger(SignInService.class.getName());

    @Inject
    private AccountRepository accounts;

    @Inject
    private SignInRepository signIns;

    @Inject
    private AccountAdmission admission;

    @Inject
    private KnownAddresses addresses;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Opens a session: checks the password, notes the sign-in, and writes it to the audit, refused ones too.
     *
     * @param login capitals make no difference
     * @param address the IP address that the attempt comes from; null when unknown
     * @return empty when the login is unknown, the password wrong or the account closed, over or locked, without saying which
     */
    public Optional<KnownAccount> signIn(String login, String password, String address) {
        Optional<KnownAccount> known = check(login, password, address);
        known.ifPresent(k -> caller.runAs(k.identity(), () -> {
            signIns.signedIn(k.identity().accountId(), now());
            audit.record(line("identity.sign-in", k));
            LOG.log(Level.INFO, "Account {0} signs in", k.identity().accountId());
            return null;
        }));
        return known;
    }

    /**
     * Checks the password of a single request; only refusals are written to the audit.
     *
     * @param login capitals make no difference
     * @param address the IP address that the request comes from; null when unknown
     * @return empty when the login is unknown, the password wrong or the account closed, over or locked, without saying which
     */
    public Optional<KnownAccount> check(String login, String password, String address) {
        String canonical = LoginPolicy.canonical(login);
        Optional<Account> account = accounts.byLogin(canonical);
        OffsetDateTime now = now();
        boolean matches = hasher.matches(
                password == null ? "" : password,
                account.map(Account::passwordHash).orElse(null));
        Optional<KnownAccount> known = account.filter(a -> matches && admission.admits(a))
                .filter(a -> !LockPolicy.locked(a.lockedAt(), now) || addresses.knows(a.uuid(), address, now))
                .map(AccountReading::known);
        known.ifPresent(k -> addresses.note(k.identity().accountId(), address, now));
        if (known.isEmpty()) {
            account.filter(a -> !matches)
                    .filter(a -> signIns.failed(a.uuid(), now))
                    .ifPresent(a -> record("identity.lock", a));
            record("identity.sign-in-refused", account.orElse(null));
        }
        return known;
    }

    /**
     * Tells if an account has lately signed in from an address.
     *
     * @param login capitals make no difference
     * @param address null is known to nobody
     */
    public boolean knows(String login, String address) {
        return accounts.byLogin(LoginPolicy.canonical(login))
                .filter(a -> addresses.knows(a.uuid(), address, now()))
                .isPresent();
    }

    /** Records a refusal or a lock; a typed login that is none may be a password, and is kept nowhere. */
    private void record(String action, Account account) {
        RecordRef ref = account == null ? null : new RecordRef(AccountService.RECORD, account.uuid());
        LOG.log(
                Level.INFO,
                "A sign-in is refused, {0}: {1}",
                action,
                account == null ? "no such account" : "account " + account.uuid());
        audit.record(new AuditLine(action, ref, account == null ? null : account.login(), null, List.of()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static AuditLine line(String action, KnownAccount known) {
        return new AuditLine(
                action,
                new RecordRef(AccountService.RECORD, known.identity().accountId()),
                known.identity().displayName(),
                null,
                List.of());
    }
}
