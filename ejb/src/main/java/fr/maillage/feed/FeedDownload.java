package fr.maillage.feed;

import fr.maillage.feed.model.AddressPolicy;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches files from addresses that users give: http and https only, never from the operator's own network unless she
 * allows it, in limited time and size. Each redirection is held to the same rules.
 */
@ApplicationScoped
class FeedDownload {

    private static final int MOST_REDIRECTIONS = 5;
    private static final int TIMEOUT = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

    @Inject
    private Settings settings;

    /** A file that was fetched, and what the server says that tells it from the next one. */
    record Fetched(FeedSnapshot content, String fileName, String etag, String lastModified) {}

    /**
     * The address that a text is.
     *
     * @throws Problem INVALID when it is none, or not of the web
     */
    static URI address(String text) {
        try {
            URI uri = URI.create(text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null
                    || uri.getUserInfo() != null
                    || !Set.of("http", "https").contains(scheme)) {
                throw Problem.invalid("location", "feed.url", text);
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("location", "feed.url", text);
        }
    }

    /**
     * Fetches what an address gives now.
     *
     * @param etag what the server said last time; null for nothing
     * @param lastModified as {@code etag}
     * @return to be closed by the caller; empty when nothing has changed
     * @throws Problem INVALID when the address must not or cannot be reached, or does not answer with a file; TOO_LARGE
     */
    Optional<Fetched> fetch(String location, String etag, String lastModified) {
        URI uri = address(location);
        try {
            for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
                HttpURLConnection connection = connect(uri, etag, lastModified);
                try {
                    int status = connection.getResponseCode();
                    if (REDIRECTIONS.contains(status) && connection.getHeaderField("Location") != null) {
                        uri = address(uri.resolve(connection.getHeaderField("Location"))
                                .toString());
                    } else {
                        return answer(uri, connection, status);
                    }
                } finally {
                    connection.disconnect();
                }
            }
            throw Problem.invalid("location", "feed.redirections", location);
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.invalid("location", "feed.unreachable", uri.toString());
        }
    }

    private HttpURLConnection connect(URI uri, String etag, String lastModified) throws IOException {
        requireOutside(uri);
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(TIMEOUT);
        connection.setReadTimeout(TIMEOUT);
        connection.setRequestProperty("Accept", "text/csv, application/json, */*;q=0.5");
        connection.setRequestProperty("User-Agent", "Maillage");
        if (etag != null) {
            connection.setRequestProperty("If-None-Match", etag);
        }
        if (lastModified != null) {
            connection.setRequestProperty("If-Modified-Since", lastModified);
        }
        return connection;
    }

    private void requireOutside(URI uri) throws UnknownHostException {
        if (settings.importFromPrivateAddresses()) {
            return;
        }
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (AddressPolicy.inner(address)) {
                throw Problem.invalid("location", "feed.private-address", uri.getHost());
            }
        }
    }

    private Optional<Fetched> answer(URI uri, HttpURLConnection connection, int status) throws IOException {
        if (status == HttpURLConnection.HTTP_NOT_MODIFIED) {
            return Optional.empty();
        }
        if (status != HttpURLConnection.HTTP_OK) {
            throw Problem.invalid("location", "feed.http-status", String.valueOf(status));
        }
        long most = settings.maxUploadBytes();
        if (connection.getContentLengthLong() > most) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "location", "feed.too-large", String.valueOf(most));
        }
        try (InputStream in = connection.getInputStream()) {
            return Optional.of(new Fetched(
                    FeedSnapshot.of(in, most, PATIENCE),
                    fileName(uri),
                    connection.getHeaderField("ETag"),
                    connection.getHeaderField("Last-Modified")));
        }
    }

    private static String fileName(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() ? uri.getHost() : name;
    }
}
