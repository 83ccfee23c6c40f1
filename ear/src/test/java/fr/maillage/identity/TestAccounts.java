package fr.maillage.identity;

import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.NewPassword;
import fr.maillage.testing.As;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.UUID;

/** Accounts that tests inside the server make for themselves. */
public final class TestAccounts {

    /** From where they sign in. */
    static final String HOME = "192.0.2.10";

    /** Where nobody has signed in. */
    static final String ELSEWHERE = "198.51.100.7";

    private TestAccounts() {}

    /** Makes an account without rights, with the password that was made up for it. */
    static NewPassword create(String login) {
        return As.administrator(() -> service().create(input(login, true, List.of())));
    }

    static AccountInput input(String login, boolean active, List<Grant> grants) {
        return new AccountInput(login, "Compte " + login, login + "@exemple.fr", "fr", active, grants);
    }

    /** The version of an account as it is now. */
    static int version(UUID id) {
        return As.administrator(() -> service().get(id)).version();
    }

    private static AccountService service() {
        return CDI.current().select(AccountService.class).get();
    }
}
