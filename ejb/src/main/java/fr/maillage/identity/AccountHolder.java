package fr.maillage.identity;

import java.util.Collection;
import java.util.UUID;

/** A feature whose records point to accounts, declared as a CDI bean: it lets go of those that are removed. */
public interface AccountHolder {

    /**
     * Lets no record point to accounts that are being removed in the current transaction, and writes it.
     *
     * @param accounts their opaque identifiers
     */
    void removed(Collection<UUID> accounts);
}
