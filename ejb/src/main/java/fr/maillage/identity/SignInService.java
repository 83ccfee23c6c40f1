package fr.maillage.identity;

import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.LoginPolicy;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
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
     * @return empty when the login is unknown, the password wrong or the account closed, without saying which
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
     * @return empty when the login is unknown, the password wrong or the account closed, without saying which
     */
    public Optional<KnownAccount> check(String login, String password) {
        String canonical = LoginPolicy.canonical(login);
        Optional<Account> account = accounts.byLogin(canonical);
        boolean matches = hasher.matches(
                password == null ? "" : password,
                account.map(Account::passwordHash).orElse(null));
        Optional<KnownAccount> known =
                account.filter(a -> matches && a.active()).map(AccountReading::known);
        if (known.isEmpty()) {
            String label = canonical.length() <= LABEL_LENGTH ? canonical : canonical.substring(0, LABEL_LENGTH);
            audit.record(new AuditLine(
                    "identity.sign-in-refused",
                    account.map(a -> new RecordRef(AccountService.RECORD, a.uuid()))
                            .orElse(null),
                    label,
                    null,
                    List.of()));
        }
        return known;
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
