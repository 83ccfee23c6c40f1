package fr.maillage.web.shared.rest;

import fr.maillage.document.KeptFile;
import fr.maillage.document.KeptFile.Handed;
import fr.maillage.web.shared.WebPatterns;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Files as answers: always saved, never shown, whatever their content claims to be. */
public final class Attachments {

    private Attachments() {}

    /**
     * The answer that hands out a file.
     *
     * @param bytes closed once they are sent
     * @param size in bytes; negative where unknown
     */
    public static Response of(InputStream bytes, String fileName, String mediaType, long size) {
        StreamingOutput body = output -> {
            try (bytes) {
                bytes.transferTo(output);
            }
        };
        Response.ResponseBuilder answer = Response.ok(body, mediaType)
                .header("Content-Disposition", disposition(fileName))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        return size < 0 ? answer.build() : answer.header("Content-Length", size).build();
    }

    /** The same of a file that a record has. */
    public static Response of(Handed handed) {
        KeptFile file = handed.file();
        return of(handed.content(), file.name(), file.mediaType(), file.size());
    }

    /** The value of {@code Content-Disposition}: the name in ASCII for old clients, and as it is (RFC 6266). */
    public static String disposition(String fileName) {
        String ascii = WebPatterns.NOT_IN_FILE_NAMES.replaceAll(
                WebPatterns.MARKS.replaceAll(Normalizer.normalize(fileName, Normalizer.Form.NFD), ""), "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
