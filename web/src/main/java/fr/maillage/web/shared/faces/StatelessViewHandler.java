package fr.maillage.web.shared.faces;

import fr.maillage.web.shared.door.VisitorPages;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/**
 * Keeps pages for visitors without state, and takes their forms whatever state they say they have: a page that was open
 * over an upgrade, or in a tab of last week, is not lost. Pages with state need theirs, which is what protects them from
 * forged forms.
 */
public class StatelessViewHandler extends ViewHandlerWrapper {

    /** The state that forms of pages without any send. */
    private static final String STATELESS = "stateless";

    public StatelessViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Says so before the page is built: until then, what is remembered for it would open a session. */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && view.getViewId() != null && forVisitors(view.getViewId())) {
            view.setTransient(true);
        }
        return view;
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        // Faces fails, instead of finding nothing, where a page with state is sent without.
        UIViewRoot restored = saysStateless(context) ? null : super.restoreView(context, viewId);
        if (!forVisitors(viewId)) {
            return restored;
        }
        UIViewRoot view = restored == null ? built(context, viewId) : restored;
        if (!view.isTransient()) {
            return restored;
        }
        // A page without a form has sent none.
        return hasForm(view) ? view : null;
    }

    private UIViewRoot built(FacesContext context, String viewId) {
        UIViewRoot fresh = createView(context, viewId);
        ViewDeclarationLanguage language = getViewDeclarationLanguage(context, viewId);
        try {
            context.setViewRoot(fresh);
            language.buildView(context, fresh);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        return fresh;
    }

    private static boolean forVisitors(String viewId) {
        return CDI.current().select(VisitorPages.class).get().stateless(viewId);
    }

    private static boolean saysStateless(FacesContext context) {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        return STATELESS.equals(parameters.get(ResponseStateManager.VIEW_STATE_PARAM));
    }

    private static boolean hasForm(UIComponent component) {
        if (component instanceof UIForm) {
            return true;
        }
        for (Iterator<UIComponent> inside = component.getFacetsAndChildren(); inside.hasNext(); ) {
            if (hasForm(inside.next())) {
                return true;
            }
        }
        return false;
    }
}
