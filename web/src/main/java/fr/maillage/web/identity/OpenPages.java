package fr.maillage.web.identity;

import fr.maillage.web.shared.door.VisitorPages;
import jakarta.enterprise.context.ApplicationScoped;

/** Pages that are open to visitors; they have no state, nor have the pages of errors. */
@ApplicationScoped
public class OpenPages implements VisitorPages {

    private static final String ERRORS = "/WEB-INF/errors/";

    /** A password is chosen there by a link that must not get lost while the form is refused. */
    private static final String WELCOME = "/welcome.xhtml";

    @Override
    public boolean stateless(String viewId) {
        return viewId.startsWith(ERRORS)
                || RequestArea.of(viewId) == RequestArea.PUBLIC_PAGE && !viewId.equals(WELCOME);
    }
}
