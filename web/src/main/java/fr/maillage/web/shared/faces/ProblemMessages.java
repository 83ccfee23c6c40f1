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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.component.autocomplete.AutoComplete;

/** Says on the page what a service refused: beside the field of that name where there is one, else above the page. */
public final class ProblemMessages {

    private ProblemMessages() {}

    /**
     * Adds one message per violation, in the order of the page whatever the order of the rules; a field's component is
     * the one whose id is the violation's field.
     */
    public static void add(FacesContext context, Problem problem) {
        Map<String, UIComponent> inputs = inputs(context);
        List<String> order = List.copyOf(inputs.keySet());
        problem.violations().stream()
                // Violations that concern no single field come last.
                .sorted(Comparator.comparingInt(v -> place(order, v)))
                .forEach(violation -> add(context, violation, inputs.get(violation.field())));
        context.validationFailed();
    }

    private static int place(List<String> order, Violation violation) {
        int place = order.indexOf(violation.field());
        return place < 0 ? order.size() : place;
    }

    private static void add(FacesContext context, Violation violation, UIComponent input) {
        String text = RuleTexts.text(violation, context.getViewRoot().getLocale());
        // PrimeFaces shows an invalid input of several names empty; what it holds is what was typed.
        boolean several = input instanceof AutoComplete names && names.isMultiple();
        if (input instanceof UIInput refused && !several) {
            refused.setValid(false);
            keepTyped(context, refused);
        }
        context.addMessage(
                input == null ? null : input.getClientId(context),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** Keeps what was typed in the field: Faces shows an invalid field empty unless it still waits for validation. */
    private static void keepTyped(FacesContext context, UIInput input) {
        String[] typed =
                context.getExternalContext().getRequestParameterValuesMap().get(Inputs.focusId(context, input));
        if (typed != null && input instanceof UISelectMany) {
            input.setSubmittedValue(typed);
        } else if (typed != null && typed.length > 0 && !(input instanceof UISelectBoolean)) {
            input.setSubmittedValue(typed[0]);
        }
    }

    /** The page's inputs by their ids, in its order. */
    private static Map<String, UIComponent> inputs(FacesContext context) {
        Map<String, UIComponent> found = new LinkedHashMap<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder) {
                found.putIfAbsent(component.getId(), component);
            }
            return VisitResult.ACCEPT;
        });
        return found;
    }
}
