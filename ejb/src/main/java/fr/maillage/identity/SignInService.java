package fr.maillage.identity;

import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.LockPolicy;
import fr.maillage.identity.model.LoginPolicy;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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

    private static final int LABEL_LENGTH = 80;

    @Inject
    private AccountRepository accounts;

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
     * @return empty when the login is unknown, the password wrong or the account closed, over or locked, without saying which
     */
    public Optional<KnownAccount> signIn(String login, String password) {
        Optional<KnownAccount> known = check(login, password);
        known.ifPresent(k -> caller.runAs(k.identity(), () -> {
            accounts.signedIn(
                    k.identity().accountId(), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
            audit.record(line("identity.sign-in", k));
            return null;
        }));
        return known;
    }

    /**
     * Checks the password of a single request; only refusals are written to the audit.
     *
     * @param login capitals make no difference
     * @return empty when the login is unknown, the password wrong or the account closed, over or locked, without saying which
     */
    public Optional<KnownAccount> check(String login, String password) {
        String canonical = LoginPolicy.canonical(login);
        Optional<Account> account = accounts.byLogin(canonical);
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        boolean matches = hasher.matches(
                password == null ? "" : password,
                account.map(Account::passwordHash).orElse(null));
        Optional<KnownAccount> known = account.filter(a -> matches
                        && a.usable(now.atZoneSameInstant(ClockProducer.PARIS).toLocalDate()))
                .filter(a -> !LockPolicy.locked(a.lockedAt(), now))
                .map(AccountReading::known);
        if (known.isEmpty()) {
            account.filter(a -> !matches)
                    .filter(a -> accounts.failed(a.uuid(), now))
                    .ifPresent(a -> record("identity.lock", a, canonical));
            record("identity.sign-in-refused", account.orElse(null), canonical);
        }
        return known;
    }

    private void record(String action, Account account, String login) {
        String label = login.length() <= LABEL_LENGTH ? login : login.substring(0, LABEL_LENGTH);
        RecordRef ref = account == null ? null : new RecordRef(AccountService.RECORD, account.uuid());
        audit.record(new AuditLine(action, ref, label, null, List.of()));
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
