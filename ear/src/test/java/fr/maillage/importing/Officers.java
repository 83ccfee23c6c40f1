package fr.maillage.importing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Grant;
import fr.maillage.identity.IdentityService;
import fr.maillage.identity.Role;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.testing.As;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/**
 * People with accounts, as the owners of imports must have: {@code departement} imports into Seine-Saint-Denis, {@code
 * ept} into Grand Paris Grand Est, {@code admin} everywhere; {@code prefecture}, {@code membre} and {@code conseiller}
 * import nowhere.
 */
@ApplicationScoped
public class Officers {

    @Inject
    private AccountService accounts;

    @Inject
    private IdentityService identities;

    @Inject
    private Caller caller;

    public <T> T as(String who, Supplier<T> action) {
        return caller.runAs(identity(who), action);
    }

    private CallerIdentity identity(String who) {
        String login = "import-" + who;
        return identities
                .identityOf(login)
                .or(() -> {
                    As.administrator(() -> accounts.createWithPassword(
                            new AccountInput(login, login, null, "fr", true, List.of(grant(who))),
                            "un-mot-de-passe-long"));
                    return identities.identityOf(login);
                })
                .orElseThrow();
    }

    private static Grant grant(String who) {
        return switch (who) {
            case "departement" -> new Grant(Role.DEPARTMENT_OFFICER, territory("dep:93"));
            case "ept" -> new Grant(Role.EPT_OFFICER, territory("ept:200058790"));
            case "prefecture" -> new Grant(Role.PREFECTURE, territory("dep:93"));
            case "membre" -> new Grant(Role.MEMBER, territory("dep:93"));
            case "conseiller" -> new Grant(Role.ADVISER, territory("dep:93"));
            default -> new Grant(Role.ADMINISTRATOR, null);
        };
    }

    private static long territory(String code) {
        return Sql.number("select id from territory where code = ?", code);
    }
}
