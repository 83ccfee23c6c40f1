package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.JobCounts;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may import what, and see which import. */
@InsideEar
class ImportRightsIT {

    @Inject
    ImportDesk desk;

    @Inject
    ImportService imports;

    @Inject
    ImportFindingsService findings;

    @Test
    void rows_outside_the_officer_s_territory_are_rejected_one_by_one() {
        String csv = ImportDesk.HEADER
                + desk.row("1", "Médiathèque")
                + desk.row("2", "Mairie", "Saint-Denis", "93200", "", "")
                + desk.row("3", "Mairie", "Paris", "75010", "", "");
        UUID ept = desk.start("ept", csv);
        assertThat(desk.completed(ept).counts()).isEqualTo(new JobCounts(3, 1, 0, 0, 2));
        assertThat(desk.rules("ept", ept)).contains("ERROR outside-territory 2");

        assertThat(desk.completed(desk.start("departement", csv)).counts()).isEqualTo(new JobCounts(3, 1, 0, 1, 1));
        assertThat(desk.completed(desk.start("admin", csv)).counts()).isEqualTo(new JobCounts(3, 1, 0, 2, 0));
    }

    @Test
    void those_who_may_not_import_are_refused() {
        for (String login : List.of("prefecture", "membre", "conseiller")) {
            ImportDesk.assertRefused(
                    () -> desk.start(login, ImportDesk.HEADER + desk.row("1", "x")), Problem.Kind.DENIED, "denied");
        }
    }

    @Test
    void nobody_sees_the_import_of_another_officer() {
        UUID run = desk.start("departement", ImportDesk.HEADER + desk.row("1", "Médiathèque"));
        desk.completed(run);
        ImportDesk.assertRefused(
                () -> desk.officers().as("ept", () -> imports.result(run)), Problem.Kind.NOT_FOUND, "not-found");
        ImportDesk.assertRefused(
                () -> desk.officers().as("ept", () -> findings.page(run, true, null, PageRequest.first())),
                Problem.Kind.NOT_FOUND,
                "not-found");
    }
}
