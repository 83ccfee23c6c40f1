package fr.maillage.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The six local directories, taken in by the mappings that the product ships. */
@InsideEar
class DirectoryIT {

    @Inject
    ImportDesk desk;

    /**
     * A directory's rows.
     *
     * @param rejected why rows were not taken, as severity, rule and number
     */
    private record Directory(String name, int read, int created, List<String> rejected) {}

    private static final List<Directory> DIRECTORIES = List.of(
            new Directory("angers", 63, 63, List.of()),
            new Directory("epernay", 39, 37, List.of("ERROR required 2")),
            new Directory(
                    "fibre-64", 61, 56, List.of("ERROR import.key-repeats 4", "ERROR import.duplicate-in-file 1")),
            new Directory("hub-lo", 426, 425, List.of("ERROR required 1")),
            new Directory("la-creuse", 91, 88, List.of("ERROR required 2", "ERROR import.commune-unresolved 1")),
            new Directory(
                    "maine-et-loire",
                    243,
                    222,
                    List.of(
                            "ERROR import.mapping-row-left-out 18",
                            "ERROR required 3",
                            "ERROR required 3",
                            "ERROR required 3")));

    /** One test for all: inside the server a parameterized one would import everything once for each. */
    @Test
    void six_directories_come_in_and_a_second_time_changes_nothing() throws IOException {
        for (Directory directory : DIRECTORIES) {
            String name = directory.name();
            byte[] file = Files.readAllBytes(SharedData.file("places/heterogeneous/" + name + ".json"));
            String source = desk.source() + name;
            ImportOrder order = new ImportOrder(name, false, source, false, "fr");
            int rejected = directory.read() - directory.created();

            UUID first = desk.start("admin", name + ".json", file, order);
            JobCounts counts = desk.completed(first).counts();
            assertThat(desk.rules("admin", first))
                    .as(name)
                    .filteredOn(r -> r.startsWith("ERROR"))
                    .containsExactlyInAnyOrderElementsOf(directory.rejected());
            assertThat(counts).as(name).isEqualTo(new JobCounts(directory.read(), directory.created(), 0, 0, rejected));
            assertThat(Sql.number("select count(*) from place where source = ? and lat is not null", source))
                    .as(name)
                    .isEqualTo(directory.created());

            UUID second = desk.start("admin", name + ".json", file, order);
            assertThat(desk.completed(second).counts())
                    .as(name)
                    .isEqualTo(new JobCounts(directory.read(), 0, 0, directory.created(), rejected));
        }
    }
}
