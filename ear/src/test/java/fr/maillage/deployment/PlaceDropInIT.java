package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunView;
import fr.maillage.place.search.OfferedHours;
import fr.maillage.record.list.ListRequest;
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

    private static final String SERVICES = "Prendre en main un ordinateur";

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private DeploymentStory story;

    @Inject
    private ImportDesk desk;

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInList dropInList;

    @Inject
    private OfferedHours offered;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    private String permanence(String code, String services, String hours) {
        return permanence(code, services, hours, "2022-05-09");
    }

    private String permanence(String code, String services, String hours, String day) {
        return """
                {"id": "%s-%s", "nom": "Permanence %s", "services": "%s", "pivot": "", "commune": "GAGNY",
                 "code_postal": "93220", "adresse": "1 RUE IMAGINAIRE", "latitude": 48.88, "longitude": 2.54,
                 "conditions_access": "Gratuit : Je peux accéder gratuitement au lieu et à ses services",
                 "labels_nationaux": "CNFS", "horaires": "%s", "source": "essai-%s", "date_maj": "%s",
                 "structureId": "60994a7e838083d339a08e93"}""".formatted(tag, code, code, services, hours, tag, day);
    }

    private JobCounts run(boolean dryRun, String... records) {
        return ran(dryRun, records).counts();
    }

    private JobRunView ran(boolean dryRun, String... records) {
        byte[] file = ("[" + String.join(",", records) + "]").getBytes(StandardCharsets.UTF_8);
        return desk.completed(desk.start("departement", "permanences.json", file, "cnfs-permanences", dryRun));
    }

    /** Lists the findings on drop-ins in a run of one record with these hours. */
    private List<String> said(boolean dryRun, String hours, String day) {
        JobRunView run = ran(dryRun, permanence("a", SERVICES, hours, day));
        return desk.rules("departement", run.id()).stream()
                .filter(rule -> rule.contains("deployment-dropin"))
                .toList();
    }

    private String hours() {
        return made().get(0).values().text(DropInField.OPENING_HOURS);
    }

    private static long told(DropInView dropIn) {
        return Sql.number(
                "select count(*) from audit_line where record_id = ? and action in ('deployment.dropin.update', 'offer.update')",
                dropIn.id().toString());
    }

    private List<DropInView> made() {
        return officer(() -> dropInList.page(ListRequest.ALL.with("q", tag), PageRequest.first()))
                .items();
    }

    @Test
    void each_place_with_hours_of_a_week_gets_one_drop_in_and_no_second_one_later() {
        String[] records = {
            permanence("a", SERVICES, "Mo-Fr 09:00-12:00,14:00-17:00"),
            permanence("b", SERVICES, ""),
            permanence("c", SERVICES, "We[1] 09:00-12:00"),
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
        String record = permanence("a", SERVICES, "Tu 09:00-12:00");
        run(false, record);
        DropInView dropIn = made().get(0);
        officer(() -> dropIns.archive(dropIn.id(), dropIn.version(), "fermée"));
        run(false, record);
        assertThat(made()).isEmpty();
    }

    @Test
    void later_hours_of_the_file_are_those_of_the_drop_in_and_of_its_offer() {
        run(false, permanence("a", SERVICES, "Tu 09:00-12:00"), permanence("b", SERVICES, "Mo 09:00-12:00"));
        DropInView before = made().get(0);
        assertThat(said(true, "Tu,Th 09:00-12:00; PH off", "2022-06-01")).isEmpty();
        assertThat(hours()).isEqualTo("Tu 09:00-12:00");

        assertThat(said(false, "Tu,Th 09:00-12:00; PH off", "2022-06-01")).isEmpty();
        assertThat(hours()).isEqualTo("Tu,Th 09:00-12:00");
        DropInView after = made().get(0);
        assertThat(after.rhythm().weeklyHours()).isEqualByComparingTo("6");
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(offered.at(List.of(after.place())).get(after.place())).containsExactly("Tu,Th 09:00-12:00; PH off");
        assertThat(told(after)).isEqualTo(2);

        assertThat(run(false, permanence("a", SERVICES, "Tu,Th 09:00-12:00; PH off", "2022-06-01"))
                        .unchanged())
                .isEqualTo(1);
        assertThat(made().get(0).version()).isEqualTo(after.version());
        assertThat(made().get(1).values().text(DropInField.OPENING_HOURS)).isEqualTo("Mo 09:00-12:00");
    }

    @Test
    void hours_that_somebody_changed_stay_and_the_import_says_so() {
        run(false, permanence("a", SERVICES, "Tu 09:00-12:00"));
        DropInView dropIn = made().get(0);
        officer(() -> dropIns.update(
                dropIn.id(), dropIn.version(), dropIn.values().with(DropInField.OPENING_HOURS, "We 14:00-17:00")));

        assertThat(said(false, "Tu 09:00-12:00", "2022-05-09")).isEmpty();
        assertThat(said(true, "Th 09:00-12:00", "2022-06-01")).containsExactly("WARNING deployment-dropin-by-hand 1");
        assertThat(said(false, "Th 09:00-12:00", "2022-06-01")).containsExactly("WARNING deployment-dropin-by-hand 1");
        assertThat(hours()).isEqualTo("We 14:00-17:00");
    }

    @Test
    void an_older_file_and_hours_that_are_no_week_change_nothing() {
        run(false, permanence("a", SERVICES, "Tu 09:00-12:00", "2022-06-01"));
        assertThat(said(false, "Th 09:00-12:00", "2022-05-09")).isEmpty();
        assertThat(hours()).isEqualTo("Tu 09:00-12:00");
        assertThat(said(false, "We[1] 09:00-12:00", "2022-07-01"))
                .containsExactly("WARNING deployment-dropin-no-week 1");
        assertThat(said(false, "", "2022-07-02")).isEmpty();
        assertThat(hours()).isEqualTo("Tu 09:00-12:00");
    }

    @Test
    void who_else_holds_it_and_until_when_does_not_keep_it_from_following_the_file() {
        run(false, permanence("a", SERVICES, "Tu 09:00-12:00"));
        DropInView dropIn = made().get(0);
        officer(() -> dropIns.update(
                dropIn.id(),
                dropIn.version(),
                dropIn.values().with(DropInField.ADVISERS, List.of("G01")).with(DropInField.ENDS_ON, "2026-12-31")));
        assertThat(said(false, "Th 09:00-12:00", "2022-06-01")).isEmpty();
        assertThat(hours()).isEqualTo("Th 09:00-12:00");
        assertThat(made().get(0).advisers()).containsExactly("G01");
    }
}
