package fr.maillage.identity.account;

import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.LoginPolicy;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Enters what is said of accounts, for the services of this package, which have asked for the rights. */
@ApplicationScoped
class AccountEntry {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Adds an account.
     *
     * @param demonstration whether it belongs to the demonstration
     * @throws Problem INVALID with one violation per refused field
     */
    UUID add(AccountInput input, String passwordHash, boolean demonstration) {
        List<Violation> violations = AccountRules.check(input);
        String login = LoginPolicy.canonical(input.login());
        if (violations.isEmpty() && accounts.byLogin(login).isPresent()) {
            violations.add(Violation.of("login", "login-taken", login));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        Account account = new Account(UUID.randomUUID(), login, passwordHash, now());
        describe(account, input);
        if (demonstration) {
            account.belongToDemonstration();
        }
        accounts.add(account);
        AccountView after = AccountReading.view(account, now());
        audit.record(AccountRules.line("identity.create", account, AccountRules.changes(null, after)));
        return account.uuid();
    }

    /** Makes an account be what an input says, which was found right. */
    void describe(Account account, AccountInput input) {
        account.describe(
                LoginPolicy.canonical(input.login()),
                input.displayName().trim(),
                input.email() == null || input.email().isBlank()
                        ? null
                        : input.email().trim(),
                input.language(),
                input.active(),
                input.expiresOn());
        account.grant(AccountReading.stored(input.grants()), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
