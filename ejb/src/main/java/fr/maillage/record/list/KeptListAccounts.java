package fr.maillage.record.list;

import fr.maillage.identity.AccountHolder;
import fr.maillage.record.persistence.KeptListRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** Columns and views go with the account that kept them. */
@ApplicationScoped
public class KeptListAccounts implements AccountHolder {

    @Inject
    private KeptListRepository kept;

    @Override
    public void removed(Collection<UUID> accounts) {
        kept.removeOf(accounts);
    }
}
