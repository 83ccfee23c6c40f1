package fr.maillage.territory;

import fr.maillage.shared.database.TableStatistics;
import fr.maillage.territory.persistence.GraphRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository.Part;
import fr.maillage.territory.reference.ReferenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/**
 * The rows of the territories of France, of QPV and of outlines, as the build has made them: PostgreSQL copies them in
 * seconds where working them out takes a minute. The embedded database starts from a file that holds them already.
 */
@ApplicationScoped
public class ShippedBase {

    /** Tables that are copied, each after those that it refers to. */
    public static final List<String> TABLES = List.of(
            "territory",
            "territory_link",
            "territory_closure",
            "territory_retired_code",
            "commune_postal_code",
            "territory_outline");

    /** The file of the versions of the parts. */
    public static final String VERSIONS = "versions.properties";

    private static final int BUFFER = 64 * 1024;

    @Inject
    private ReferenceVersionRepository versions;

    @Inject
    private GraphRepository graph;

    @Inject
    private TableStatistics statistics;

    /** The versions of the parts that the database holds, as they are kept beside the rows. */
    public String versions() {
        StringBuilder lines = new StringBuilder();
        for (Part part : Part.values()) {
            versions.current(part)
                    .ifPresent(version ->
                            lines.append(name(part)).append('=').append(version).append('\n'));
        }
        return lines.toString();
    }

    /**
     * Copies everything in the caller's transaction, where the database takes rows this way, has no territory yet, and the
     * rows are those of this version of the product.
     *
     * @return false where the territories still have to be loaded
     * @throws UncheckedIOException when a file is damaged
     */
    boolean copy() {
        Path folder = Path.of(System.getProperty("jboss.home.dir", ""), "base");
        if (!graph.copies()
                || Files.notExists(folder.resolve(VERSIONS))
                || versions.lock().isPresent()
                || graph.any()) {
            return false;
        }
        try {
            Properties made = new Properties();
            made.load(new StringReader(Files.readString(folder.resolve(VERSIONS))));
            if (!ReferenceFiles.version().equals(made.getProperty(name(Part.GRAPH)))) {
                return false;
            }
            for (String table : TABLES) {
                try (InputStream rows =
                        new GZIPInputStream(Files.newInputStream(folder.resolve(table + ".csv.gz")), BUFFER)) {
                    graph.copy(table, rows);
                }
            }
            graph.skipStoredKeys();
            for (Part part : Part.values()) {
                Optional.ofNullable(made.getProperty(name(part))).ifPresent(version -> versions.record(part, version));
            }
            statistics.refresh(TABLES.toArray(String[]::new));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The rows of the territories cannot be read", e);
        }
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
