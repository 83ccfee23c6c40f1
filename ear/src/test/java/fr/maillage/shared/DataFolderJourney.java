package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that the product writes on its machine, nobody else's there. */
class DataFolderJourney {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    @Test
    void nobody_else_on_the_machine_reads_the_data_folder_or_a_file_in_it() throws IOException {
        Api.of("departement")
                .sendForm(
                        "/api/v1/imports",
                        Map.of("profile", "national-v1", "dryRun", "true", "file", "id,nom\n1,Un lieu\n"));
        Path data = ProductServer.shared().data();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThan(10);
            assertThat(all.stream().filter(DataFolderJourney::open)).isEmpty();
        }
    }

    private static boolean open(Path file) {
        try {
            return !OWNER.containsAll(Files.getPosixFilePermissions(file));
        } catch (NoSuchFileException e) {
            // A temporary file that is gone again.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
