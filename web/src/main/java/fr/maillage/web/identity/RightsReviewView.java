package fr.maillage.web.identity;

import fr.maillage.identity.ReviewedAccount;
import fr.maillage.identity.ReviewedAccount.HeldGrant;
import fr.maillage.identity.RightsReviewService;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Who holds which right since when, to be looked through from time to time. */
@Named
@RequestScoped
public class RightsReviewView {

    @Inject
    private RightsReviewService service;

    @Inject
    private GrantTexts grantTexts;

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

    public String confirm(UUID account, String name) {
        service.confirm(account);
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
