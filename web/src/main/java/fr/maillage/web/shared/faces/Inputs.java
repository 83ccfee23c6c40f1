package fr.maillage.web.shared.faces;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.api.InputHolder;

/** Finds the inputs that labels and messages speak of. */
final class Inputs {

    private Inputs() {}

    /** The first input inside a component; null when there is none. */
    static UIComponent firstIn(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            UIComponent found = child instanceof EditableValueHolder ? child : firstIn(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The id of the element that takes the focus, which PrimeFaces' inputs have inside their own. */
    static String focusId(FacesContext context, UIComponent input) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(context);
    }
}
