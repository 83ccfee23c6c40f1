package fr.maillage.identity.account;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Role;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Somebody must always be able to manage accounts, and nobody takes that right from herself by mistake. */
@ApplicationScoped
public class AdministratorGuard {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Finds the harm of a change to those who administer; empty when somebody remains, and for who is none of them. */
    List<Violation> check(Account account, AccountInput input) {
        boolean administers = input.grants().stream().anyMatch(AccountRules::administers);
        boolean forGood = input.active() && administers && input.expiresOn() == null;
        if (forGood || AccountReading.grants(account).stream().noneMatch(AccountRules::administers)) {
            return List.of();
        }
        boolean over = input.expiresOn() != null && input.expiresOn().isBefore(ClockProducer.today(clock));
        String field = !input.active() ? "active" : !administers ? "grants" : "expiresOn";
        if (account.uuid().equals(caller.requireSignedIn().accountId()) && (!input.active() || !administers || over)) {
            return List.of(Violation.of(field, "own-administrator", null));
        }
        // Two administrators who remove each other at the same moment come here one after the other.
        accounts.lockAdministrators();
        boolean others = accounts.activeHolders(Role.ADMINISTRATOR.name()).stream()
                .anyMatch(other -> !other.equals(account.uuid()));
        return others ? List.of() : List.of(Violation.of(field, "last-administrator", null));
    }
}
