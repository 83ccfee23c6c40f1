package fr.maillage.identity.account;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Role;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.persistence.AccountRemovalRepository;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts of one person. */
@ApplicationScoped
public class AccountPersonalData implements PersonalData {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountRemovalRepository removable;

    @Inject
    private AccountRemoval removal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        return found(person).stream().map(this::record).toList();
    }

    /** The opaque identifiers of somebody's accounts, for features that know her by them alone. */
    public Set<UUID> accounts(Person person) {
        return found(person).stream().map(Account::uuid).collect(Collectors.toSet());
    }

    /** Neither the caller's own account goes nor the last one that administers. */
    @Override
    public void erase(Person person) {
        List<Account> found = found(person);
        if (found.isEmpty()) {
            return;
        }
        if (found.stream()
                .anyMatch(a -> a.uuid().equals(caller.requireSignedIn().accountId()))) {
            throw Problem.of(Problem.Kind.CONFLICT, kind(), "own-administrator", null);
        }
        // Two administrators who erase each other at the same moment come here one after the other.
        accounts.lockAdministrators();
        List<UUID> others = accounts.activeHolders(Role.ADMINISTRATOR.name()).stream()
                .filter(holder -> found.stream().noneMatch(a -> a.uuid().equals(holder)))
                .toList();
        if (others.isEmpty()) {
            throw Problem.of(Problem.Kind.CONFLICT, kind(), "last-administrator", null);
        }
        found.forEach(a -> audit.record(new AuditLine(
                "identity.erase", new RecordRef(AccountService.RECORD, a.uuid()), null, null, List.of())));
        removal.remove(found.stream().map(Account::id).toList());
    }

    private List<Account> found(Person person) {
        return removable.of(person.email(), person.recordOf(AccountService.RECORD));
    }

    private PersonalRecord record(Account account) {
        return PersonalRecord.of(
                account.login(),
                account.email(),
                false,
                "login",
                account.login(),
                "name",
                account.displayName(),
                "email",
                account.email(),
                "language",
                account.language(),
                "createdAt",
                account.createdAt(),
                "lastSignInAt",
                account.lastSignInAt(),
                "roles",
                AccountReading.grants(account).stream()
                        .map(grant -> grant.role().name())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                "sessions",
                String.join("; ", removable.sessions(account.id())));
    }
}
