package fr.maillage.identity.account;

import fr.maillage.identity.AccountKeys;
import fr.maillage.identity.Caller;
import fr.maillage.identity.PasswordHasher;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Role;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.LoginPolicy;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Accounts, for those who hold {@link Permission#MANAGE_ACCOUNTS} everywhere: who manages rights could take any. */
@Stateless
public class AccountService {

    /** The type of accounts in a {@link RecordRef}. */
    public static final String RECORD = "account";

    @Inject
    private AccountKeys keys;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountEntry entry;

    @Inject
    private AdministratorGuard guard;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A page of accounts.
     *
     * @param request sorts by {@code name} (default), {@code login} or {@code lastSignIn}
     * @throws Problem DENIED
     */
    public Page<AccountSummary> list(AccountFilter filter, PageRequest request) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        List<AccountSummary> items = accounts.find(filter, request).stream()
                .map(AccountReading::summary)
                .toList();
        return new Page<>(items, accounts.count(filter), request);
    }

    /**
     * One account.
     *
     * @throws Problem NOT_FOUND, DENIED
     */
    public AccountView get(UUID id) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return view(required(id));
    }

    /**
     * The same, for a record that is to point to it: nobody removes it until the current transaction has ended.
     *
     * @throws Problem NOT_FOUND, DENIED
     */
    public AccountView held(UUID id) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        accounts.hold(id);
        return view(required(id));
    }

    /**
     * Makes an account, with a password that is made up for it.
     *
     * @return the password, to be handed over; it cannot be read again
     * @throws Problem INVALID with one violation per refused field; DENIED
     */
    public NewPassword create(AccountInput input) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        String password = hasher.generate();
        return new NewPassword(entry.add(input, hasher.hash(password), false), password);
    }

    /**
     * Makes an account with a known password, for accounts that the product brings along.
     *
     * @throws Problem INVALID with one violation per refused field; DENIED
     */
    public UUID createWithPassword(AccountInput input, String password) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return entry.add(input, hasher.hash(password), false);
    }

    /**
     * Tells if any account, open or not, administers; without one nobody could make others.
     *
     * @throws Problem DENIED
     */
    public boolean administered() {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return accounts.heldEverywhere(Role.ADMINISTRATOR.name());
    }

    /**
     * Changes an account.
     *
     * @param version the version that was read
     * @return the account as it is now
     * @throws Problem INVALID with one violation per refused field, {@code last-administrator} when nobody could manage
     *     accounts any more, {@code own-administrator} when the caller would take her own right to do so; STALE;
     *     NOT_FOUND; DENIED
     */
    public AccountView update(UUID id, int version, AccountInput input) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        Account account = required(id);
        if (account.version() != version) {
            throw Problem.stale(RECORD, id.toString());
        }
        List<Violation> violations = AccountRules.check(input);
        String login = LoginPolicy.canonical(input.login());
        accounts.byLogin(login)
                .filter(other -> !other.uuid().equals(id))
                .ifPresent(other -> violations.add(Violation.of("login", "login-taken", login)));
        violations.addAll(guard.check(account, input));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        AccountView before = view(account);
        entry.describe(account, input);
        accounts.flush(id);
        AccountView after = view(account);
        List<Change> changes = AccountRules.changes(before, after);
        if (!changes.isEmpty()) {
            audit.record(AccountRules.line("identity.update", account, changes));
        }
        return after;
    }

    /**
     * Gives an account a new password that is made up for it, which ends its sessions, tokens, calendars and links.
     *
     * @param version the version that was read
     * @return the password, to be handed over; it cannot be read again
     * @throws Problem STALE, NOT_FOUND, DENIED
     */
    public NewPassword resetPassword(UUID id, int version) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        Account account = required(id);
        if (account.version() != version) {
            throw Problem.stale(RECORD, id.toString());
        }
        String password = hasher.generate();
        account.handOver(hasher.hash(password));
        accounts.flush(id);
        keys.endAll(id);
        audit.record(AccountRules.line("identity.reset-password", account, List.of()));
        return new NewPassword(id, password);
    }

    private AccountView view(Account account) {
        return AccountReading.view(account, now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private Account required(UUID id) {
        return accounts.byUuid(id).orElseThrow(() -> Problem.notFound(RECORD, String.valueOf(id)));
    }
}
