package fr.maillage.web.shared.faces;

import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TypedForm;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/**
 * Puts what was typed back into a page that is shown again because its form came too late. Passwords are to be typed anew
 * and files chosen anew. The page says so as an error, since nothing was saved.
 */
public class TypedFormListener implements SystemEventListener {

    /** Set on a request whose page got its text back. */
    public static final String SHOWN = "typedFormShown";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (event instanceof PreRenderViewEvent && !context.isPostback()) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            TypedForm.take(request).ifPresent(form -> {
                request.setAttribute(SHOWN, true);
                fill(context, form.values());
            });
        }
    }

    private static void fill(FacesContext context, Map<String, List<String>> typed) {
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIForm && !typed.containsKey(component.getClientId(context))) {
                return VisitResult.REJECT;
            }
            if (component instanceof UIInput input
                    && !(input instanceof HtmlInputSecret)
                    && !(input instanceof HtmlInputFile)
                    && isInForm(input)) {
                fill(input, typed.get(Inputs.focusId(context, input)));
            }
            return VisitResult.ACCEPT;
        });
        // Rows of repeated fields keep what they hold only while there is an error.
        context.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Messages.text(context.getViewRoot().getLocale(), "shared.expired.typed"),
                        null));
    }

    /** A parameter of the page's address is an input, too, but nothing that is typed. */
    private static boolean isInForm(UIComponent component) {
        return component != null && (component instanceof UIForm || isInForm(component.getParent()));
    }

    private static void fill(UIInput input, List<String> values) {
        if (input instanceof UISelectBoolean) {
            // A box that is not ticked is not sent.
            input.setSubmittedValue(String.valueOf(values != null && !values.contains("false")));
        } else if (input instanceof UISelectMany) {
            input.setSubmittedValue(values == null ? new String[0] : values.toArray(String[]::new));
        } else if (values != null && !values.isEmpty()) {
            input.setSubmittedValue(values.get(0));
        }
    }
}
