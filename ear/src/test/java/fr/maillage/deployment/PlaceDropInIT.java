package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInFilter;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The national file of permanences makes places, and gives each a drop-in from its hours. */
@InsideEar
class PlaceDropInIT {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private DeploymentStory story;

    @Inject
    private ImportDesk desk;

    @Inject
    private DropInService dropIns;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    private String permanence(String code, String services, String hours) {
        return """
                {"id": "%s-%s", "nom": "Permanence %s", "services": "%s", "pivot": "", "commune": "GAGNY",
                 "code_postal": "93220", "adresse": "1 RUE IMAGINAIRE", "latitude": 48.88, "longitude": 2.54,
                 "conditions_access": "Gratuit : Je peux accéder gratuitement au lieu et à ses services",
                 "labels_nationaux": "CNFS", "horaires": "%s", "source": "essai-%s", "date_maj": "2022-05-09",
                 "structureId": "60994a7e838083d339a08e93"}""".formatted(tag, code, code, services, hours, tag);
    }

    private JobCounts run(boolean dryRun, String... records) {
        byte[] file = ("[" + String.join(",", records) + "]").getBytes(StandardCharsets.UTF_8);
        return desk.completed(desk.start("departement", "permanences.json", file, "cnfs-permanences", dryRun))
                .counts();
    }

    private List<DropInView> made() {
        return officer(() ->
                        dropIns.list(new DropInFilter(null, tag, null, null, null, null, false), PageRequest.first()))
                .items();
    }

    @Test
    void each_place_with_hours_of_a_week_gets_one_drop_in_and_no_second_one_later() {
        String[] records = {
            permanence("a", "Prendre en main un ordinateur", "Mo-Fr 09:00-12:00,14:00-17:00"),
            permanence("b", "Prendre en main un ordinateur", ""),
            permanence("c", "Prendre en main un ordinateur", "We[1] 09:00-12:00"),
            permanence("d", "", "Tu 09:00-12:00")
        };
        assertThat(run(true, records).created()).isEqualTo(4);
        assertThat(made()).isEmpty();

        assertThat(run(false, records).created()).isEqualTo(4);
        assertThat(made()).singleElement().satisfies(dropIn -> {
            assertThat(dropIn.code()).isEqualTo(tag + "-a");
            assertThat(dropIn.rhythm().weeklyHours()).isEqualByComparingTo("30");
            assertThat(dropIn.values().list(DropInField.SERVICES)).isNotEmpty();
            assertThat(dropIn.values().text(DropInField.ACCESS)).isNull();
            assertThat(Sql.number(
                            "select count(*) from place_term t join place p on p.id = t.place_id"
                                    + " where p.uuid = ? and t.vocabulary = 'service' and not t.offered",
                            dropIn.place().toString()))
                    .isZero();
        });
        assertThat(Sql.number("select count(*) from place where source = ? and offered_to_all", "essai-" + tag))
                .isEqualTo(1);

        run(false, records);
        assertThat(made()).hasSize(1);
        assertThat(Sql.number(
                        "select count(*) from audit_line where action = 'deployment.dropin.create' and label like ?",
                        tag + "-a%"))
                .isEqualTo(1);
    }

    @Test
    void one_that_was_archived_stays_so() {
        String record = permanence("a", "Prendre en main un ordinateur", "Tu 09:00-12:00");
        run(false, record);
        DropInView dropIn = made().get(0);
        officer(() -> dropIns.archive(dropIn.id(), dropIn.version(), "fermée"));
        run(false, record);
        assertThat(made()).isEmpty();
    }
}
