package fr.maillage.shared.setting;

import fr.maillage.shared.SharedPatterns;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the operator in the environment (docs/operating.md); read once per call, never cached as text elsewhere. */
@ApplicationScoped
public class Settings {

    /** A transaction ends after 300 seconds: a statement that may take as long would be cut off without a word. */
    private static final int LONGEST_STATEMENT = 290;

    private static final String WITHOUT_PLACES = "without-places";

    /** The folder of files and of the embedded database; {@code ./data} by default. */
    public Path dataFolder() {
        return Path.of(text("MAILLAGE_DATA").orElse("data")).toAbsolutePath();
    }

    /** Tells if the demonstration (accounts, perimeters, actors) is loaded into an empty database. */
    public boolean demonstration() {
        return story() || text("MAILLAGE_DEMO").filter(WITHOUT_PLACES::equals).isPresent();
    }

    /** Tells if the demonstration has its places, too, with all that happens there; otherwise one brings one's own. */
    public boolean story() {
        return text("MAILLAGE_DEMO")
                .map(Boolean::parseBoolean)
                .orElse(text("MAILLAGE_DB_URL").isEmpty());
    }

    /** The code of the committee's territory, {@code dep:93} by default. */
    public String committeeTerritory() {
        return text("MAILLAGE_TERRITORY").orElse("dep:93");
    }

    /** Tells if the committee's territory is its own choice: named by the operator, or the demonstration's. */
    public boolean territoryChosen() {
        return text("MAILLAGE_TERRITORY").isPresent() || demonstration();
    }

    /** The administrator's first password; empty when one is to be generated. */
    public Optional<String> adminPassword() {
        return text("MAILLAGE_ADMIN_PASSWORD");
    }

    /** The address that links in messages start with, without a slash at the end. */
    public String baseUrl() {
        return SharedPatterns.TRAILING_SLASHES.replaceAll(
                text("MAILLAGE_BASE_URL").orElse("http://localhost:8080"), "");
    }

    /** For how many days after a message of a campaign nobody gets one of another; 30 by default. */
    public int contactPauseDays() {
        return text("MAILLAGE_CONTACT_PAUSE_DAYS").map(Integer::parseInt).orElse(30);
    }

    /**
     * Gives the time limit for statements of services and pages, in seconds; 120 by default. The server's configuration says
     * it to PostgreSQL by itself.
     *
     * @throws IllegalStateException where it is no number from 1 to 290, for whoever starts the product to read
     */
    public int statementSeconds() {
        String given = text("MAILLAGE_STATEMENT_SECONDS").orElse("120");
        try {
            int seconds = Integer.parseInt(given);
            if (seconds >= 1 && seconds <= LONGEST_STATEMENT) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            throw refused(given, e);
        }
        throw refused(given, null);
    }

    private static IllegalStateException refused(String given, Exception cause) {
        // run.sh looks for the beginning of this line to say why nothing starts.
        return new IllegalStateException(
                "Maillage cannot start: MAILLAGE_STATEMENT_SECONDS must be a number of seconds from 1 to "
                        + LONGEST_STATEMENT + ", not '" + given + "'.",
                cause);
    }

    /** From how long on a request is told to the log, in seconds; 5 by default. */
    public int slowRequestSeconds() {
        return text("MAILLAGE_SLOW_SECONDS").map(Integer::parseInt).orElse(5);
    }

    /** The largest file that may be sent, in bytes. */
    public long maxUploadBytes() {
        return text("MAILLAGE_MAX_UPLOAD_BYTES").map(Long::parseLong).orElse(100L * 1024 * 1024);
    }

    /**
     * The address of the map's background, with {@code {z}}, {@code {x}} and {@code {y}}, such as {@code
     * https://tile.openstreetmap.org/{z}/{x}/{y}.png}; empty, as it is by default, when maps ask nothing of other
     * servers. Anything that is no such address counts as empty.
     */
    public Optional<String> tilesUrl() {
        return text("MAILLAGE_TILES_URL")
                .filter(url -> SharedPatterns.TILES.matcher(url).matches());
    }

    /** The server of {@link #tilesUrl}, for the security policy: with a star where the address has {@code {s}}. */
    public Optional<String> tilesOrigin() {
        return tilesUrl()
                .map(url -> SharedPatterns.SERVER.replaceFirst(url, "$1").replace("{s}", "*"));
    }

    /** The mail server that messages leave by, as an address with its credentials; empty: none leaves. */
    public Optional<String> smtpUrl() {
        return text("MAILLAGE_SMTP_URL");
    }

    /** The sender's address of messages; by default {@code maillage} at the server's own name. */
    public String mailFrom() {
        return text("MAILLAGE_MAIL_FROM")
                .orElseGet(() -> "maillage@" + SharedPatterns.HOST.replaceFirst(baseUrl(), "$1"));
    }

    /** The folder below which files may be watched for; empty when the operator allows none. */
    public Optional<Path> importFolder() {
        return text("MAILLAGE_IMPORT_FOLDER").map(f -> Path.of(f).toAbsolutePath());
    }

    /** Tells if files may be fetched from addresses of the operator's own network. */
    public boolean importFromPrivateAddresses() {
        return text("MAILLAGE_IMPORT_PRIVATE_ADDRESSES")
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    /** Tells if a proxy in front says for whom it asks; the server's configuration reads it, too. */
    public boolean behindProxy() {
        return text("MAILLAGE_BEHIND_PROXY").map(Boolean::parseBoolean).orElse(false);
    }

    /** Gives the number of requests of one address that are worked on at the same time; 12 by default. */
    public int addressRequests() {
        return text("MAILLAGE_ADDRESS_REQUESTS").map(Integer::parseInt).orElse(12);
    }

    /** Gives the number of further ones that wait for their turn; 100 by default. */
    public int addressLine() {
        return text("MAILLAGE_ADDRESS_LINE").map(Integer::parseInt).orElse(100);
    }

    /** Gives the number of connections that one address may have, of those that have asked for something; 256 by default. */
    public int addressConnections() {
        return text("MAILLAGE_ADDRESS_CONNECTIONS").map(Integer::parseInt).orElse(256);
    }

    /** Gives the number of bytes kept of answers for visitors who have not read them yet; 2 GB by default. */
    public long unreadBytes() {
        return text("MAILLAGE_UNREAD_BYTES").map(Long::parseLong).orElse(2L * 1024 * 1024 * 1024);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(System.getenv(name))
                .or(() -> Optional.ofNullable(System.getProperty(name)))
                .map(String::trim)
                .filter(s -> !s.isEmpty());
    }
}
