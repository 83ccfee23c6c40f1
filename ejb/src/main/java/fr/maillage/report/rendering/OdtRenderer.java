package fr.maillage.report.rendering;

import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFrame;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Draws a report as an OpenDocument text that people go on writing in: headings with their levels, the language, tables
 * with header rows, charts with a description. Its XML comes from templates that escape whatever is put into them.
 */
@ApplicationScoped
public class OdtRenderer {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private final Configuration templates;

    public OdtRenderer() {
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(OdtRenderer.class, "odt");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setNumberFormat("computer");
    }

    /**
     * Writes the document.
     *
     * @param out left open
     * @throws UncheckedIOException when the stream refuses
     */
    public void render(ReportDocument report, OutputStream out) {
        Map<String, byte[]> pictures = new HashMap<>();
        Map<String, Object> model = new OdtModel(report, pictures).fill();
        ReportFrame.Logo logo = report.frame().logo();
        if (logo != null) {
            pictures.put((String) model.get("logo"), Base64.getDecoder().decode(logo.base64()));
        }
        model.put("pictures", pictures.keySet());
        try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8)) {
            first(zip);
            for (String part : new String[] {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
                zip.putNextEntry(new ZipEntry(part));
                write(part, model, zip);
                zip.closeEntry();
            }
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                zip.putNextEntry(new ZipEntry(picture.getKey()));
                zip.write(picture.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String part, Map<String, Object> model, OutputStream out) throws IOException {
        String template = part.substring(part.lastIndexOf('/') + 1).replace(".xml", ".ftlx");
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            templates.getTemplate(template).process(model, writer);
            writer.flush();
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The type comes first and unpacked, so that the file is known by its first bytes. */
    private static void first(ZipOutputStream zip) throws IOException {
        byte[] type = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }
}
