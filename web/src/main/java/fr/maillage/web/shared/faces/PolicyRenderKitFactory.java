package fr.maillage.web.shared.faces;

import fr.maillage.web.shared.TypedForm;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseStream;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes pages as the security policy wants them. Inline styles of components become {@code data-style}: the policy
 * refuses {@code style} attributes in markup, and {@code app.js} applies these through the object model, which it
 * allows. Forms carry the page's nonce: PrimeFaces adds it by a script, and refuses to show a page again whose form
 * came without, so that a browser without scripts would never learn what is wrong with a form. They also carry the page's
 * address, by which {@link TypedForm} finds back.
 */
public class PolicyRenderKitFactory extends RenderKitFactory {

    /** As PrimeFaces calls it in forms. */
    private static final String NONCE = "primefaces.nonce";

    public PolicyRenderKitFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String renderKitId) {
        RenderKit kit = getWrapped().getRenderKit(context, renderKitId);
        return kit == null ? null : new PolicyRenderKit(kit);
    }

    @Override
    public void addRenderKit(String renderKitId, RenderKit renderKit) {
        getWrapped().addRenderKit(renderKitId, renderKit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class PolicyRenderKit extends RenderKitWrapper {

        PolicyRenderKit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String contentTypes, String encoding) {
            return new PolicyWriter(getWrapped().createResponseWriter(writer, contentTypes, encoding));
        }

        @Override
        public ResponseStream createResponseStream(OutputStream out) {
            return getWrapped().createResponseStream(out);
        }
    }

    private static final class PolicyWriter extends ResponseWriterWrapper {

        private boolean inForm;

        PolicyWriter(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            super.startElement(name, component);
            if (component instanceof UIForm) {
                inForm = true;
            }
        }

        @Override
        public void endElement(String name) throws IOException {
            if (inForm && "form".equals(name)) {
                inForm = false;
                FacesContext context = FacesContext.getCurrentInstance();
                writeHidden(NONCE, PrimeFacesContext.getCspState(context).getNonce());
                if (!context.getViewRoot().isTransient()) {
                    writeHidden(TypedForm.ADDRESS, address(context));
                }
            }
            super.endElement(name);
        }

        /** Of the page as it was opened, which a form that was refused has handed on. */
        private static String address(FacesContext context) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            String handedOn = context.isPostback() ? request.getParameter(TypedForm.ADDRESS) : null;
            return handedOn == null ? TypedForm.address(request) : handedOn;
        }

        private void writeHidden(String name, String value) throws IOException {
            super.startElement("input", null);
            super.writeAttribute("type", "hidden", null);
            super.writeAttribute("name", name, null);
            super.writeAttribute("value", value, null);
            super.endElement("input");
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            super.writeAttribute("style".equals(name) ? "data-style" : name, value, property);
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new PolicyWriter(getWrapped().cloneWithWriter(writer));
        }
    }
}
