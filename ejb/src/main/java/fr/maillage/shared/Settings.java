package fr.maillage.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;

/** What the operator sets in the environment (docs/operating.md); read once per call, never cached as text elsewhere. */
@ApplicationScoped
public class Settings {

    /** The folder of files and of the embedded database; {@code ./data} by default. */
    public Path dataFolder() {
        return Path.of(text("MAILLAGE_DATA").orElse("data")).toAbsolutePath();
    }

    /** Whether the demonstration (accounts, perimeters) is loaded into an empty database. */
    public boolean demonstration() {
        return text("MAILLAGE_DEMO")
                .map(Boolean::parseBoolean)
                .orElse(text("MAILLAGE_DB_URL").isEmpty());
    }

    /** The code of the committee's territory, {@code dep:93} by default. */
    public String committeeTerritory() {
        return text("MAILLAGE_TERRITORY").orElse("dep:93");
    }

    /** The administrator's first password; empty when one is to be generated. */
    public Optional<String> adminPassword() {
        return text("MAILLAGE_ADMIN_PASSWORD");
    }

    /** The address that links in messages start with, without a slash at the end. */
    public String baseUrl() {
        return text("MAILLAGE_BASE_URL").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    /** The largest file that may be sent, in bytes. */
    public long maxUploadBytes() {
        return text("MAILLAGE_MAX_UPLOAD_BYTES").map(Long::parseLong).orElse(100L * 1024 * 1024);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(System.getenv(name))
                .or(() -> Optional.ofNullable(System.getProperty(name)))
                .map(String::trim)
                .filter(s -> !s.isEmpty());
    }
}
