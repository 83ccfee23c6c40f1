package fr.maillage.web.identity;

import fr.maillage.identity.Role;
import fr.maillage.identity.account.AccountFilter;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountSummary;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The list of accounts; what it shows is in its address. */
@Named
@RequestScoped
public class AccountListView {

    @Inject
    private AccountService service;

    @Inject
    private TerritoryService territories;

    @Inject
    private AccountFilters filters;

    @Inject
    private GrantTexts grantTexts;

    @Inject
    private HttpServletRequest request;

    private ListState state;
    private Page<AccountSummary> page;

    @PostConstruct
    void read() {
        state = ListState.ofRequest("name");
        AccountFilter filter = filters.of(request);
        page = service.list(filter, state.request());
        grantTexts.prepare(
                page.items().stream().flatMap(a -> a.grants().stream()).toList());
    }

    public ListState getState() {
        return state;
    }

    public Page<AccountSummary> getPage() {
        return page;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<TerritoryView> getTerritories() {
        return territories.choices();
    }

    /** An account's rights, in words. */
    public List<String> grants(AccountSummary account) {
        return grantTexts.of(account.grants());
    }
}
