package fr.maillage.feed;

import fr.maillage.importing.ImportDesk;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.UUID;

/** Steps that tests of watched sources take again and again, as the officer of the département. Each test has its own. */
@Dependent
public class FeedDesk {

    private static final String FOLDER = "MAILLAGE_IMPORT_FOLDER";
    private static final String PRIVATE = "MAILLAGE_IMPORT_PRIVATE_ADDRESSES";

    @Inject
    private FeedService feeds;

    @Inject
    private ImportDesk desk;

    private Path root;

    ImportDesk imports() {
        return desk;
    }

    /** The operator allows a folder with {@code mednum} in it, and addresses of this machine. */
    void open() throws IOException {
        root = Files.createTempDirectory("watched");
        Files.createDirectory(root.resolve("mednum"));
        System.setProperty(FOLDER, root.toString());
        System.setProperty(PRIVATE, "true");
    }

    void forbidFolders() {
        System.clearProperty(FOLDER);
    }

    void forbidPrivateAddresses() {
        System.clearProperty(PRIVATE);
    }

    /** Leaves nothing to watch behind. */
    void close() {
        forbidFolders();
        forbidPrivateAddresses();
        Sql.update("update import_feed set active = false");
    }

    Path root() {
        return root;
    }

    UUID folder(String location) {
        return create(FeedKind.FOLDER, location);
    }

    UUID url(String location) {
        return create(FeedKind.URL, location);
    }

    private UUID create(FeedKind kind, String location) {
        return desk.officers().as("departement", () -> feeds.create(input(kind, location)));
    }

    FeedInput input(FeedKind kind, String location) {
        return new FeedInput("Essai", kind, location, "national-v1", null, false, DayOfWeek.MONDAY, 4, true);
    }

    FeedView look(UUID feed) {
        return desk.officers().as("departement", () -> feeds.look(feed));
    }

    FeedView read(UUID feed) {
        return desk.officers().as("departement", () -> feeds.get(feed));
    }

    /** Writes a file of places into the folder {@code mednum}. */
    void write(String name, String... ids) throws IOException {
        Files.writeString(root.resolve("mednum").resolve(name), content(ids), StandardCharsets.UTF_8);
    }

    String content(String... ids) {
        StringBuilder csv = new StringBuilder(ImportDesk.HEADER);
        for (String id : ids) {
            csv.append(desk.row(id, "Lieu " + id));
        }
        return csv.toString();
    }

    /** Files that were seen were seen long ago. */
    void aMinutePasses() {
        Sql.update("update import_feed_sighting set seen_at = timestamp '2026-01-01 00:00:00' where settled = false");
    }
}
