package fr.maillage.web.shared.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseStream;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;

/**
 * Writes the inline styles of components as {@code data-style}: the security policy refuses {@code style} attributes
 * in markup, and {@code app.js} applies these through the object model, which it allows.
 */
public class DataStyleRenderKitFactory extends RenderKitFactory {

    public DataStyleRenderKitFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String renderKitId) {
        RenderKit kit = getWrapped().getRenderKit(context, renderKitId);
        return kit == null ? null : new DataStyleRenderKit(kit);
    }

    @Override
    public void addRenderKit(String renderKitId, RenderKit renderKit) {
        getWrapped().addRenderKit(renderKitId, renderKit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class DataStyleRenderKit extends RenderKitWrapper {

        DataStyleRenderKit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String contentTypes, String encoding) {
            return new DataStyleWriter(getWrapped().createResponseWriter(writer, contentTypes, encoding));
        }

        @Override
        public ResponseStream createResponseStream(OutputStream out) {
            return getWrapped().createResponseStream(out);
        }
    }

    private static final class DataStyleWriter extends ResponseWriterWrapper {

        DataStyleWriter(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            super.writeAttribute("style".equals(name) ? "data-style" : name, value, property);
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new DataStyleWriter(getWrapped().cloneWithWriter(writer));
        }
    }
}
