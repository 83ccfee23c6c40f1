package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.ActivityService;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunView;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Refusals of a file of activities, after which nothing of its rows stays. */
@InsideEar
class ActivityFileIT {

    @Inject
    private DeploymentStory story;

    @Inject
    private ActivityService activity;

    @Inject
    private ImportDesk desk;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    @Test
    void no_row_is_kept_neither_the_file_nor_what_was_refused_of_it() {
        String csv = DeploymentStory.file("activity")
                + "13/01/2026;;;Accompagnement individuel;1;;Jeanne Dupont;;Gagny;93220;93032;60;;;Jeanne Dupont;;;;;;;;;;;;X-1\n";
        UUID run = story.start("activity", csv, false);
        assertThat(story.rules(run)).contains("ERROR unknown-value 1");
        JobRunView view = desk.completed(run);
        assertThat(view.counts().rejected()).isEqualTo(1);
        assertThat(view.rejects()).isNull();
        assertThat(Sql.number(
                        "select count(*) from stored_document where uuid = ?",
                        view.parameters().get("document")))
                .isZero();
        assertThat(Sql.number(
                        "select count(*) from import_finding where run_uuid = ? and found like '%Dupont%'",
                        run.toString()))
                .isZero();
        assertThat(Sql.number(
                        "select count(*) from import_row where run_uuid = ? and payload is not null", run.toString()))
                .isZero();
        assertThat(Sql.number("select count(*) from activity_sheet where place like '%Dupont%'"))
                .isZero();
    }

    @Test
    void nonsense_is_refused_by_row() {
        String head = DeploymentStory.file("activity").lines().findFirst().orElseThrow();
        UUID run = story.start(
                "activity",
                head + "\n"
                        + String.join(
                                "\n",
                                row("13/01/2036", "Accompagnement individuel", "1", "60", "Bureautique", "A"),
                                row("13/01/2026", "Atelier collectif", "", "60", "Bureautique", "B"),
                                row("13/01/2026", "Atelier collectif", "0", "60", "Bureautique", "C"),
                                row("13/01/2026", "Atelier collectif", "1000000000", "60", "Bureautique", "D"),
                                row("13/01/2026", "Accompagnement individuel", "1", "-5", "Bureautique", "E"),
                                row("13/01/2026", "Accompagnement individuel", "1", "60", "Poterie", "F"),
                                row("13/01/2026", "Poterie", "1", "60", "", "G"),
                                row("13/01/2026", "Accompagnement individuel", "1", "60", "Bureautique, E-mail", "H"),
                                row("13/01/2026", "Accompagnement individuel", "1", "60", "Bureautique", "H")),
                false);
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(9, 1, 0, 0, 8));
        assertThat(story.rules(run))
                .contains(
                        "ERROR deployment-day-year 1",
                        "ERROR required 1",
                        "ERROR deployment-count 2",
                        "ERROR deployment-activity-duration 1",
                        "ERROR deployment-row-twice 1");
        assertThat(officer(() -> activity.of(GRAND_EST, null, null)).by(ActivityDimension.THEME))
                .hasSize(2);
    }

    private static String row(String date, String kind, String people, String minutes, String themes, String id) {
        return String.join(
                ";",
                date,
                "",
                "",
                kind,
                people,
                "",
                "Médiathèque",
                "",
                "Gagny",
                "93220",
                "93032",
                minutes,
                "",
                "",
                themes,
                "",
                "",
                "",
                "Non",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                id);
    }
}
