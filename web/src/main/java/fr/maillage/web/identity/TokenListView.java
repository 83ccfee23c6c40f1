package fr.maillage.web.identity;

import fr.maillage.identity.TokenService;
import fr.maillage.identity.TokenView;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The tokens of everybody. */
@Named
@RequestScoped
public class TokenListView {

    @Inject
    private TokenService service;

    @Inject
    private HttpServletRequest request;

    private ListState state;
    private Page<TokenView> page;

    @PostConstruct
    void read() {
        state = ListState.ofRequest(null);
        page = service.listAll(state.request());
    }

    /** Ends the token that a button names; by its identifier, since the rows may have moved meanwhile. */
    public String act() {
        String token = request.getParameter("revoke");
        if (token == null) {
            return null;
        }
        service.revokeAny(Identifiers.of("token", token));
        Notice.success("identity.own.token.revoked");
        return "tokens?faces-redirect=true";
    }

    public ListState getState() {
        return state;
    }

    public Page<TokenView> getPage() {
        return page;
    }
}
