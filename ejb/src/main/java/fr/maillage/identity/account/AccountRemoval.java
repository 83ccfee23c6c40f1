package fr.maillage.identity.account;

import fr.maillage.identity.AccountHolder;
import fr.maillage.identity.persistence.AccountRemovalRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Removes accounts for good, once whatever points to them has let go. It asks for no right. */
@ApplicationScoped
class AccountRemoval {

    @Inject
    private AccountRemovalRepository accounts;

    @Inject
    @Any
    private Instance<AccountHolder> holders;

    /** Removes the accounts with some keys. */
    void remove(List<Long> keys) {
        if (!keys.isEmpty()) {
            holders.forEach(holder -> holder.removed(accounts.identifiers(keys)));
            accounts.remove(keys);
        }
    }
}
