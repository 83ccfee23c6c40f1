package fr.maillage.web.shared.faces;

import fr.maillage.web.shared.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The tag {@code m:errors}, which the templates place above every page: what was done, and a summary of what is wrong,
 * each line a link to its field.
 */
@FacesComponent(Notices.TYPE)
public class Notices extends UIComponentBase {

    public static final String TYPE = "fr.maillage.Notices";

    /** A message and the element to go to; null when it concerns the whole page. */
    private record Line(FacesMessage message, String label, String target) {

        boolean is(FacesMessage.Severity severity) {
            return message.getSeverity().getOrdinal() == severity.getOrdinal();
        }
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        List<Line> lines = lines(context);
        writer.startElement("div", this);
        writer.writeAttribute("id", getClientId(context), null);
        writer.writeAttribute("class", "m-notices", null);
        writeBox(writer, "status", "success", null, only(lines, FacesMessage.SEVERITY_INFO));
        writeBox(writer, "status", "warning", null, only(lines, FacesMessage.SEVERITY_WARN));
        List<Line> errors = new ArrayList<>(only(lines, FacesMessage.SEVERITY_ERROR));
        errors.addAll(only(lines, FacesMessage.SEVERITY_FATAL));
        String title = Messages.format(context.getViewRoot().getLocale(), "shared.errors.title", errors.size());
        writeBox(writer, "alert", "error", title, errors);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("div");
    }

    private void writeBox(ResponseWriter writer, String role, String kind, String title, List<Line> lines)
            throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        writer.startElement("div", this);
        writer.writeAttribute("role", role, null);
        writer.writeAttribute("class", "m-notice m-notice--" + kind, null);
        if (title != null) {
            // The script moves the focus here, so that a reader of screens starts with what is wrong.
            writer.writeAttribute("tabindex", "-1", null);
            writer.startElement("h2", this);
            writer.writeText(title, null);
            writer.endElement("h2");
        }
        writer.startElement("ul", this);
        for (Line line : lines) {
            writer.startElement("li", this);
            writeLine(writer, line);
            writer.endElement("li");
            line.message().rendered();
        }
        writer.endElement("ul");
        writer.endElement("div");
    }

    private void writeLine(ResponseWriter writer, Line line) throws IOException {
        if (line.target() == null) {
            writer.writeText(line.message().getSummary(), null);
            return;
        }
        writer.startElement("a", this);
        writer.writeAttribute("href", "#" + line.target(), null);
        writer.writeText(line.label() + line.message().getSummary(), null);
        writer.endElement("a");
    }

    private static List<Line> lines(FacesContext context) {
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            boolean found = id != null
                    && context.getViewRoot()
                            .invokeOnComponent(context, id, (faces, input) -> add(faces, lines, id, input));
            if (!found) {
                context.getMessageList(id).forEach(m -> lines.add(new Line(m, "", id)));
            }
        }
        return lines;
    }

    private static void add(FacesContext context, List<Line> lines, String id, UIComponent input) {
        Object label = input.getAttributes().get("label");
        String prefix = label == null ? "" : label + " – ";
        String target = Inputs.focusId(context, input);
        context.getMessageList(id).forEach(m -> lines.add(new Line(m, prefix, target)));
    }

    private static List<Line> only(List<Line> lines, FacesMessage.Severity severity) {
        return lines.stream().filter(l -> l.is(severity)).toList();
    }
}
