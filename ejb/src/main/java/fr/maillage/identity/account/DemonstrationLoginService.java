package fr.maillage.identity.account;

import fr.maillage.identity.Caller;
import fr.maillage.identity.PasswordHasher;
import fr.maillage.identity.Permission;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Accounts of the demonstration, whose one password everybody may know, for those who hold {@link
 * Permission#MANAGE_ACCOUNTS} everywhere. They are locked wherever the demonstration is off, until an administrator gives
 * each another password.
 */
@Stateless
public class DemonstrationLoginService {

    private static final AccountFilter OPEN = new AccountFilter(null, null, null, true, true);

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountEntry entry;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private Caller caller;

    /**
     * Makes some, with the same password.
     *
     * @throws Problem INVALID with one violation per refused field; DENIED
     */
    public List<UUID> create(List<AccountInput> inputs, String password) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        // Hashed once: that they have the same password is no secret, and each time takes half a second.
        String hash = hasher.hash(password);
        return inputs.stream().map(input -> entry.add(input, hash, true)).toList();
    }

    /**
     * The logins of those that may sign in while the demonstration is on, and are locked while it is off, in alphabetical
     * order.
     *
     * @throws Problem DENIED
     */
    public List<String> logins() {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return accounts.find(OPEN, new PageRequest(0, PageRequest.MAX_SIZE, "login", true)).stream()
                .map(Account::login)
                .toList();
    }
}
