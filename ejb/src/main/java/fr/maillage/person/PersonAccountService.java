package fr.maillage.person;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountView;
import fr.maillage.person.model.Person;
import fr.maillage.person.persistence.PersonRepository;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose account is whose: one account is of one person, and one person has one. For those who manage accounts everywhere,
 * and for people whom they may correct: whoever says that an account is somebody's says who signs in.
 */
@Stateless
public class PersonAccountService {

    @Inject
    private PersonRepository people;

    @Inject
    private PersonLifecycle lifecycle;

    @Inject
    private AccountService accounts;

    @Inject
    private Caller caller;

    /**
     * The account of a person; empty where she has none.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without MANAGE_ACCOUNTS everywhere; NOT_FOUND
     */
    public Optional<AccountView> accountOf(UUID person) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return Optional.ofNullable(lifecycle.find(person).account()).map(accounts::get);
    }

    /**
     * Whose account it is; empty where nobody said so.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without MANAGE_ACCOUNTS everywhere
     */
    public Optional<PersonRef> personOf(UUID account) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return people.byAccounts(List.of(account)).stream()
                .findFirst()
                .map(person -> new PersonRef(person.id(), person.uuid(), person.name()));
    }

    /**
     * Says that an account is a person's.
     *
     * @param version of the person that the caller has seen
     * @throws Problem STALE when she has another version now; INVALID on {@code account} where it is somebody else's, or
     *     she has another one; DENIED without MANAGE_ACCOUNTS everywhere, or where the caller may not change her; CONFLICT
     *     for a merged entry; NOT_FOUND
     */
    public void link(UUID person, int version, UUID account) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        Person found = lifecycle.forChange(person, version);
        AccountView held = accounts.held(account);
        if (found.account() != null && !found.account().equals(account)) {
            throw Problem.invalid("account", "person-account-other", held.login());
        }
        boolean taken = people.byAccounts(List.of(account)).stream().anyMatch(other -> !other.equals(found));
        if (taken) {
            throw Problem.invalid("account", "person-account-taken", held.login());
        }
        lifecycle.signInAs(found, account);
    }

    /**
     * Says that a person has no account; the account stays.
     *
     * @param version of the person that the caller has seen
     * @throws Problem as for {@link #link}
     */
    public void unlink(UUID person, int version) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        lifecycle.signInAs(lifecycle.forChange(person, version), null);
    }
}
