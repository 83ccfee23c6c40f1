package fr.maillage.web.shared.faces;

import fr.maillage.web.shared.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The tag {@code m:field}: label, whether it must be filled in, help and error around the input that is its child, all
 * tied to the input for assistive techniques. {@code group="true"} makes a fieldset, for radio buttons and checkboxes.
 * Around a plain HTML input, {@code for} names its id.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    public static final String TYPE = "fr.maillage.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void processDecodes(FacesContext context) {
        // The standard messages and the summary of errors call the input by its label.
        UIComponent input = Inputs.firstIn(this);
        if (input != null) {
            input.getAttributes().put("label", text("label"));
        }
        super.processDecodes(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        UIComponent input = Inputs.firstIn(this);
        List<FacesMessage> errors = errors(context, input);
        String focusId = focusId(context, input);
        boolean required = flag("required") || (input instanceof EditableValueHolder holder && holder.isRequired());
        String described = described(focusId, !errors.isEmpty());
        if (input != null) {
            describe(input, described, required, !errors.isEmpty());
        }
        writer.startElement(isGroup() ? "fieldset" : "div", this);
        writer.writeAttribute("id", getClientId(context), null);
        String styleClass = text("styleClass");
        writer.writeAttribute(
                "class",
                "m-field" + (input instanceof UISelectBoolean ? " m-field--check" : "")
                        + (errors.isEmpty() ? "" : " m-field--invalid")
                        + (styleClass.isEmpty() ? "" : " " + styleClass),
                null);
        if (isGroup() && described != null) {
            writer.writeAttribute("aria-describedby", described, null);
        }
        writeLabel(writer, focusId, required);
        if (!text("help").isEmpty()) {
            writeParagraph(writer, "m-help", focusId + "-help", text("help"));
        }
        for (FacesMessage error : errors) {
            writeParagraph(writer, "m-error", focusId + "-error", error.getSummary());
            error.rendered();
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement(isGroup() ? "fieldset" : "div");
    }

    private void writeLabel(ResponseWriter writer, String focusId, boolean required) throws IOException {
        writer.startElement(isGroup() ? "legend" : "label", this);
        if (!isGroup()) {
            writer.writeAttribute("for", focusId, null);
        }
        writer.writeAttribute("class", "m-label", null);
        writer.writeText(text("label"), null);
        if (required) {
            writer.writeText(" ", null);
            writer.startElement("span", this);
            writer.writeAttribute("class", "m-required", null);
            writer.writeText(Messages.text(getFacesContext().getViewRoot().getLocale(), "shared.field.required"), null);
            writer.endElement("span");
        }
        writer.endElement(isGroup() ? "legend" : "label");
    }

    private void writeParagraph(ResponseWriter writer, String styleClass, String id, String text) throws IOException {
        writer.startElement("p", this);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("class", styleClass, null);
        writer.writeText(text, null);
        writer.endElement("p");
    }

    private void describe(UIComponent input, String described, boolean required, boolean invalid) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        attributes.remove("aria-describedby");
        attributes.remove("aria-invalid");
        if (described != null && !isGroup()) {
            attributes.put("aria-describedby", described);
        }
        if (invalid && !isGroup()) {
            attributes.put("aria-invalid", "true");
        }
        if (required && !isGroup()) {
            attributes.put("aria-required", "true");
        }
    }

    private String described(String focusId, boolean invalid) {
        String help = text("help").isEmpty() ? "" : focusId + "-help";
        String error = invalid ? focusId + "-error" : "";
        String both = (help + " " + error).trim();
        return both.isEmpty() ? null : both;
    }

    private String focusId(FacesContext context, UIComponent input) {
        return input == null ? text("for") : Inputs.focusId(context, input);
    }

    private List<FacesMessage> errors(FacesContext context, UIComponent input) {
        return input == null
                ? List.of()
                : context.getMessageList(input.getClientId(context)).stream()
                        .limit(1)
                        .toList();
    }

    private boolean isGroup() {
        return flag("group");
    }

    private boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    private String text(String name) {
        Object value = getAttributes().get(name);
        return value == null ? "" : value.toString();
    }
}
