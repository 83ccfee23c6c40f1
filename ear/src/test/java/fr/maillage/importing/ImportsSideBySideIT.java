package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.JobCounts;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Imports that write while another compares: on H2, a set inside a query was computed anew for every place then. */
@InsideEar
class ImportsSideBySideIT {

    private static final int ROWS = 900;

    @Inject
    ImportDesk desk;

    private String file(int rows) {
        return ImportDesk.HEADER
                + IntStream.range(0, rows)
                        .mapToObj(i -> desk.row("" + i, "Lieu " + i))
                        .collect(Collectors.joining());
    }

    private UUID importOfAnother(String name) {
        return desk.start("departement", file(ROWS).replace(desk.source(), desk.source() + name));
    }

    @Test
    void a_dry_run_ends_beside_imports_that_write_and_finds_what_the_file_lacks() {
        desk.completed(desk.start("departement", file(ROWS)));

        List<UUID> beside = new ArrayList<>();
        beside.add(importOfAnother("-a"));
        UUID dryRun = desk.start(
                "departement", "lieux.csv", file(ROWS - 8).getBytes(StandardCharsets.UTF_8), "national-v1", true);
        beside.add(importOfAnother("-b"));

        assertThat(desk.completed(dryRun).counts()).isEqualTo(new JobCounts(ROWS - 8, 0, 0, ROWS - 8, 0));
        beside.forEach(desk::completed);
        assertThat(Sql.number("select count(*) from place where source like ?", desk.source() + "%"))
                .isEqualTo(3L * ROWS);
        assertThat(Sql.number("select count(*) from import_absent where run_uuid = ?", dryRun.toString()))
                .isEqualTo(8);
    }
}
