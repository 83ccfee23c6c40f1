package fr.maillage.web.identity;

import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.ReviewedAccount;
import fr.maillage.identity.account.ReviewedAccount.HeldGrant;
import fr.maillage.identity.account.RightsReviewService;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who holds which right since when, to be looked through from time to time. */
@Named
@RequestScoped
public class RightsReviewView {

    @Inject
    private RightsReviewService service;

    @Inject
    private GrantTexts grantTexts;

    @Inject
    private HttpServletRequest request;

    private ListState state;
    private Page<ReviewedAccount> page;

    @PostConstruct
    void read() {
        state = ListState.ofRequest("name");
        page = service.list(state.request());
        grantTexts.prepare(page.items().stream()
                .flatMap(a -> a.grants().stream())
                .map(HeldGrant::grant)
                .toList());
    }

    /** Confirms the rights of the account that a button names; by its identifier, since the rows may have moved. */
    public String act() {
        String account = request.getParameter("confirm");
        if (account == null) {
            return null;
        }
        String name = service.confirm(Identifiers.of(AccountService.RECORD, account));
        Notice.success("identity.review.confirmed", name);
        return "review?faces-redirect=true";
    }

    /** A right in words. */
    public String words(HeldGrant held) {
        return grantTexts.of(List.of(held.grant())).get(0);
    }

    public ListState getState() {
        return state;
    }

    public Page<ReviewedAccount> getPage() {
        return page;
    }
}
