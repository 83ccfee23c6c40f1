package fr.maillage.administration;

import fr.maillage.identity.Permission;
import fr.maillage.identity.account.AccountFilter;
import fr.maillage.identity.account.AccountService;
import fr.maillage.shared.PageRequest;
import fr.maillage.work.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody else than the first administrator has an account. */
@ApplicationScoped
public class AccountStep implements FirstStep {

    private static final PageRequest ONE = new PageRequest(0, 1, null, true);

    @Inject
    private AccountService accounts;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_ACCOUNTS;
    }

    @Override
    public String path() {
        return "/identity/edit.xhtml";
    }

    @Override
    public boolean done() {
        return accounts.list(AccountFilter.ALL, ONE).total() > 1;
    }
}
