package fr.maillage.report.rendering;

import fr.maillage.report.ReportFrame;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A kind of OpenDocument file. Its XML comes from templates that escape whatever is put into them. */
final class OpenDocument {

    private static final String[] PARTS = {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"};

    private final String mediaType;
    private final Configuration templates;

    /** @param folder where the templates are that no other kind has */
    OpenDocument(String folder, String mediaType) {
        this.mediaType = mediaType;
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
            new ClassTemplateLoader(OpenDocument.class, folder),
            new ClassTemplateLoader(OpenDocument.class, "opendocument")
        }));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setNumberFormat("computer");
    }

    /**
     * Writes a document.
     *
     * @param model what the templates read; takes the names of the pictures and the type of the file
     * @param pictures by their place in the file
     * @param logo stands where the model's {@code logo} says; null for none
     * @param out left open
     * @throws UncheckedIOException when the stream refuses
     */
    void write(Map<String, Object> model, Map<String, byte[]> pictures, ReportFrame.Logo logo, OutputStream out) {
        if (logo != null) {
            pictures.put((String) model.get("logo"), Base64.getDecoder().decode(logo.base64()));
        }
        model.put("pictures", pictures.keySet());
        model.put("mediaType", mediaType);
        try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8)) {
            first(zip);
            for (String part : PARTS) {
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
    private void first(ZipOutputStream zip) throws IOException {
        byte[] type = mediaType.getBytes(StandardCharsets.US_ASCII);
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
