package fr.maillage.identity;

import fr.maillage.identity.model.Account;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who may do something on a territory and can be written to; for features that tell people what awaits them. */
@ApplicationScoped
public class PermissionHolders {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Clock clock;

    /**
     * Somebody who can be written to.
     *
     * @param account its opaque identifier
     */
    public record Holder(UUID account, String email) {}

    /**
     * The accounts with an address that are open today and hold a permission by a role other than the administrator's, who
     * may do everything and is not to be told of everything.
     *
     * @param territories the territory and those that it lies in
     */
    public List<Holder> of(Permission permission, Collection<Long> territories) {
        List<String> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR && role.allows(permission))
                .map(Role::name)
                .toList();
        return accounts.reachable(roles, territories, ClockProducer.today(clock)).stream()
                .map(PermissionHolders::holder)
                .toList();
    }

    private static Holder holder(Account account) {
        return new Holder(account.uuid(), account.email());
    }
}
