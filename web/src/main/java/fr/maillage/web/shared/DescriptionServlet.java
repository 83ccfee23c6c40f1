package fr.maillage.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hands out the description of the API as it was made once. The server makes it anew for whoever asks, by a thread that
 * watches connections, and lets other sites ask with the visitor's credentials; so it answers under another address, and
 * to this machine alone ({@code server.cli}). Programs of other sites may read what is kept here, as everybody may.
 */
@WebServlet("/openapi")
public class DescriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** As {@code mp.openapi.extensions.path} says. */
    private static final String SOURCE = "/openapi-source";

    private static final String JSON = "JSON";
    private static final String YAML = "YAML";
    private static final Map<String, String> TYPES = Map.of(JSON, "application/json", YAML, "application/yaml");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ConcurrentHashMap<String, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = format(request);
        byte[] description = kept.computeIfAbsent(format, wanted -> made(request, wanted));
        response.setContentType(TYPES.get(format));
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentLength(description.length);
        response.getOutputStream().write(description);
    }

    /** As the address says, else as the program would have it, else YAML. */
    static String format(HttpServletRequest request) {
        String named = request.getParameter("format");
        if (named != null && TYPES.containsKey(named.toUpperCase(Locale.ROOT))) {
            return named.toUpperCase(Locale.ROOT);
        }
        String accepted = request.getHeader("Accept");
        int json = accepted == null ? -1 : accepted.indexOf(TYPES.get(JSON));
        int yaml = accepted == null ? -1 : accepted.indexOf(TYPES.get(YAML));
        return json >= 0 && (yaml < 0 || json < yaml) ? JSON : YAML;
    }

    private static byte[] made(HttpServletRequest request, String format) {
        URI source = URI.create(
                "http://" + request.getLocalAddr() + ":" + request.getLocalPort() + SOURCE + "?format=" + format);
        try {
            HttpResponse<byte[]> made = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(source).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            if (made.statusCode() != HttpServletResponse.SC_OK) {
                throw new IOException("The server answers " + made.statusCode() + " for the description of the API");
            }
            return made.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the description of the API was made", e);
        }
    }
}
