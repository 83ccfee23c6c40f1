package fr.maillage.web.shared.faces;

import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicReference;

/** Says on the page what a service refused: beside the field of that name where there is one, else above the page. */
public final class ProblemMessages {

    private ProblemMessages() {}

    /** Adds one message per violation; a field's component is the one whose id is the violation's field. */
    public static void add(FacesContext context, Problem problem) {
        for (Violation violation : problem.violations()) {
            String text = RuleTexts.text(violation, context.getViewRoot().getLocale());
            UIComponent input = violation.field() == null ? null : input(context, violation.field());
            if (input instanceof UIInput refused) {
                refused.setValid(false);
                keepTyped(context, refused);
            }
            context.addMessage(
                    input == null ? null : input.getClientId(context),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        context.validationFailed();
    }

    /** What was typed stays in the field: Faces shows an invalid field empty unless it still waits for validation. */
    private static void keepTyped(FacesContext context, UIInput input) {
        String[] typed =
                context.getExternalContext().getRequestParameterValuesMap().get(input.getClientId(context));
        if (typed != null && input instanceof UISelectMany) {
            input.setSubmittedValue(typed);
        } else if (typed != null && typed.length > 0 && !(input instanceof UISelectBoolean)) {
            input.setSubmittedValue(typed[0]);
        }
    }

    private static UIComponent input(FacesContext context, String id) {
        AtomicReference<UIComponent> found = new AtomicReference<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder && id.equals(component.getId())) {
                found.set(component);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }
}
