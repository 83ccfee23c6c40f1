package fr.maillage.notification.model;

import fr.maillage.shared.Parts;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A mail server as the operator names it: {@code smtp://user:password@host:25}, {@code smtps://…} for TLS from the
 * beginning, {@code smtp+starttls://…} where the connection must be turned into TLS.
 *
 * @param user null where the server asks for none
 * @param password null where the server asks for none
 */
public record SmtpAddress(Security security, String host, int port, String user, String password) {

    private static final Map<String, Security> SCHEMES =
            Map.of("smtp", Security.NONE, "smtps", Security.TLS, "smtp+starttls", Security.STARTTLS);

    /** Protection of the way to the server. */
    public enum Security {
        /** TLS where the server offers it. */
        NONE(25),
        TLS(465),
        /** TLS, or nothing is sent. */
        STARTTLS(587);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    /** Empty when the text is no such address. */
    public static Optional<SmtpAddress> parse(String text) {
        try {
            URI uri = new URI(text.strip());
            Security security = uri.getScheme() == null ? null : SCHEMES.get(uri.getScheme());
            if (security == null || uri.getHost() == null) {
                return Optional.empty();
            }
            String[] credentials =
                    uri.getRawUserInfo() == null ? new String[0] : Parts.of(uri.getRawUserInfo(), ":", 2);
            return Optional.of(new SmtpAddress(
                    security,
                    uri.getHost(),
                    uri.getPort() < 0 ? security.port : uri.getPort(),
                    part(credentials, 0),
                    part(credentials, 1)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String part(String[] credentials, int index) {
        // A plus sign is itself here, unlike in forms.
        return credentials.length <= index
                ? null
                : URLDecoder.decode(credentials[index].replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password, so that it never gets into a log. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
