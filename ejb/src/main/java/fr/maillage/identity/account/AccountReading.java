package fr.maillage.identity.account;

import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Grant;
import fr.maillage.identity.KnownAccount;
import fr.maillage.identity.Role;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.LockPolicy;
import fr.maillage.identity.model.RoleOnTerritory;
import java.time.OffsetDateTime;
import java.util.List;

/** Views of accounts, as the feature's services show them. */
public final class AccountReading {

    private AccountReading() {}

    static List<Grant> grants(Account account) {
        return account.grants().stream()
                .map(g -> g.roleOnTerritory())
                .map(g -> new Grant(Role.valueOf(g.role()), g.territoryId()))
                .toList();
    }

    static List<RoleOnTerritory> stored(List<Grant> grants) {
        return grants.stream()
                .map(g -> new RoleOnTerritory(g.role().name(), g.territoryId()))
                .toList();
    }

    public static CallerIdentity identity(Account account) {
        return new CallerIdentity(account.uuid(), account.login(), account.displayName(), grants(account));
    }

    public static KnownAccount known(Account account) {
        return new KnownAccount(identity(account), account.credentialStamp(), account.language());
    }

    public static KnownAccount knownByToken(Account account) {
        return new KnownAccount(identity(account).withToken(), account.credentialStamp(), account.language());
    }

    static AccountSummary summary(Account account) {
        return new AccountSummary(
                account.uuid(),
                account.login(),
                account.displayName(),
                account.email(),
                account.active(),
                account.expiresOn(),
                account.lastSignInAt(),
                account.demonstration(),
                grants(account));
    }

    public static AccountView view(Account account, OffsetDateTime now) {
        return new AccountView(
                account.uuid(),
                account.login(),
                account.displayName(),
                account.email(),
                account.language(),
                account.active(),
                account.expiresOn(),
                LockPolicy.locked(account.lockedAt(), now) ? account.lockedAt().plus(LockPolicy.LASTS) : null,
                account.createdAt(),
                account.lastSignInAt(),
                grants(account),
                account.version());
    }
}
