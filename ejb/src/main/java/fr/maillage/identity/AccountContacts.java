package fr.maillage.identity;

import fr.maillage.identity.persistence.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Name and address of whoever has an account, for features that name her to others. It asks for no right. */
@ApplicationScoped
public class AccountContacts {

    @Inject
    private AccountRepository accounts;

    /** Somebody who can be written to. */
    public record Contact(String name, String email) {}

    /**
     * Whoever has an account, open or not.
     *
     * @param account its opaque identifier
     * @return empty for an account that was removed or has no address
     */
    public Optional<Contact> of(UUID account) {
        return accounts.byUuid(account)
                .filter(known -> known.email() != null)
                .map(known -> new Contact(known.displayName(), known.email()));
    }
}
