package fr.maillage.web.shared.faces;

import fr.maillage.web.shared.door.VisitorPages;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.io.IOException;

/**
 * Keeps pages for visitors without state, and takes their forms of pages without state whatever state they say they have: a page that was open over an upgrade, or in a
 * tab of last week, is not lost. Pages with state need theirs, which is what protects them from forged forms.
 */
public class StatelessViewHandler extends ViewHandlerWrapper {

    public StatelessViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Says so before the page is built: until then, what is remembered for it would open a session. */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        VisitorPages pages = CDI.current().select(VisitorPages.class).get();
        if (view != null && view.getViewId() != null && pages.stateless(view.getViewId())) {
            view.setTransient(true);
        }
        return view;
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        UIViewRoot restored = super.restoreView(context, viewId);
        if (restored != null) {
            return restored;
        }
        UIViewRoot fresh = createView(context, viewId);
        ViewDeclarationLanguage language = getViewDeclarationLanguage(context, viewId);
        try {
            context.setViewRoot(fresh);
            language.buildView(context, fresh);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        return fresh.isTransient() ? fresh : null;
    }
}
