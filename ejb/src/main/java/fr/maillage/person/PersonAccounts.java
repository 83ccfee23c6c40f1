package fr.maillage.person;

import fr.maillage.identity.AccountHolder;
import fr.maillage.person.persistence.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** People stay when their accounts go. */
@ApplicationScoped
public class PersonAccounts implements AccountHolder {

    @Inject
    private PersonRepository people;

    @Inject
    private PersonLifecycle lifecycle;

    @Override
    public void removed(Collection<UUID> accounts) {
        people.byAccounts(accounts).forEach(person -> lifecycle.signInAs(person, null));
    }
}
