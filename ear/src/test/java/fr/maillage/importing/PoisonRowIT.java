package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.JobCounts;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A row that only the database refuses: nothing that the rules of a place say foresees it. */
@InsideEar
class PoisonRowIT {

    private static final int ROWS = 300;
    private static final int POISON = 137;

    @Inject
    ImportDesk desk;

    @Test
    void a_row_that_the_database_refuses_is_rejected_and_the_others_go_in() {
        String poison = "Poison " + UUID.randomUUID();
        String csv = ImportDesk.HEADER
                + IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i -> desk.row(String.valueOf(i), i == POISON ? poison : "Lieu " + i))
                        .collect(Collectors.joining());
        Sql.update("alter table place add constraint ck_poison check (name <> '" + poison + "')");
        try {
            UUID run = desk.start("departement", csv);
            assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(ROWS, ROWS - 1, 0, 0, 1));
            assertThat(desk.places()).isEqualTo(ROWS - 1);
            assertThat(desk.rules("departement", run)).contains("ERROR import.row-unexpected 1");
            assertThat(desk.rejects("departement", run)).contains(poison);

            // Once more: what went in is unchanged, and the refused row is refused again.
            UUID again = desk.start("departement", csv);
            assertThat(desk.completed(again).counts()).isEqualTo(new JobCounts(ROWS, 0, 0, ROWS - 1, 1));
        } finally {
            Sql.update("alter table place drop constraint ck_poison");
        }
    }
}
