package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Permission;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.intake.RecordKind;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Files of gatherings, a row for each group, by the mapping that ships. */
@InsideEar
class GatheringImportIT {

    private static final String WHO = "ept";
    private static final String HEAD = "seance;date;debut;fin;mode;instance;titre;groupe;intitule_groupe;presents\n";

    @Inject
    private ImportDesk desk;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringList gatheringList;

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringGroups groups;

    @Inject
    private Instance<RecordKind> kinds;

    private final String body = "Comité " + UUID.randomUUID();

    @Test
    void the_story_has_four_gatherings_of_sixteen_groups_and_the_same_file_again_changes_nothing() throws IOException {
        byte[] file = Files.readAllBytes(SharedData.story("diagnosis/gatherings.csv"));
        byte[] own = new String(file, StandardCharsets.UTF_8)
                .replace("Comité territorial numérique", body)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(counts(own, true)).isEqualTo(new JobCounts(16, 16, 0, 0, 0));
        assertThat(Sql.number("select count(*) from body where name = ?", body)).isZero();
        assertThat(counts(own, false)).isEqualTo(new JobCounts(16, 16, 0, 0, 0));

        List<GatheringView> held = held();
        assertThat(held).hasSize(4);
        assertThat(held.stream().mapToInt(g -> g.groups().size()).sum()).isEqualTo(16);
        Map<String, Integer> present = new TreeMap<>();
        held.forEach(g -> present.put(g.values().text(GatheringField.CODE), g.present()));
        assertThat(present).isEqualTo(Map.of("S1", 64, "S2", 57, "S3", 49, "S4", 53));
        GatheringView second = held.get(1);
        assertThat(second.title()).isEqualTo("Les freins");
        assertThat(second.heldOn()).isEqualTo("2021-02-18");
        assertThat(second.values().text(GatheringField.MODE)).isEqualTo("online");
        assertThat(second.values().text(GatheringField.ENDS_AT)).isEqualTo("16:30");
        assertThat(second.territoryCode()).isEqualTo(CommitteeDesk.GRAND_EST);
        assertThat(second.groups().get(3)).isEqualTo(new GroupLine("S2-D", "Langue et médiation", "14"));
        assertThat(officer(() -> groups.of(Permission.EDIT_DIAGNOSIS, second.id())))
                .extracting(GatheringGroupRef::code)
                .containsExactly("S2-A", "S2-B", "S2-C", "S2-D");

        assertThat(counts(own, false)).isEqualTo(new JobCounts(16, 0, 0, 16, 0));
        assertThat(held()).extracting(GatheringView::version).containsExactlyElementsOf(versions(held));
    }

    @Test
    void a_row_that_contradicts_an_earlier_one_of_its_gathering_or_group_is_rejected_with_the_reason() {
        byte[] file = csv(
                "S1;2021-01-21;14:00;16:30;en ligne;" + body + ";Les réalités;S1-A;Accès aux droits;16",
                "S1;2021-01-22;14:00;16:30;en ligne;" + body + ";Les réalités;S1-B;Équipement;16",
                "S1;2021-01-21;14:00;16:30;en ligne;" + body + ";Les réalités;S1-A;Accès aux soins;16",
                "S1;2021-01-21;14:00;16:30;en ligne;" + body + ";Les réalités;S1-C;Formation;16");

        for (boolean dryRun : new boolean[] {true, false}) {
            UUID run = run(file, dryRun);
            assertThat(desk.completed(run).counts()).as("dry run %s", dryRun).isEqualTo(new JobCounts(4, 2, 0, 0, 2));
            assertThat(desk.rules(WHO, run))
                    .containsExactly("ERROR committee-row-contradicts 1", "ERROR committee-row-contradicts 1");
        }
        assertThat(held()).hasSize(1);
        assertThat(held().get(0).groups()).extracting(GroupLine::code).containsExactly("S1-A", "S1-C");
    }

    @Test
    void a_known_gathering_keeps_what_a_file_does_not_say_and_takes_what_it_corrects() {
        counts(csv("S1;2021-01-21;14:00;16:30;en ligne;" + body + ";Les réalités;S1-A;Accès aux droits;16"), false);
        byte[] later = csv(
                "S1;21/01/2021;;17h;en ligne;" + body.toUpperCase(Locale.ROOT) + ";Les réalités;S1-A;;17",
                "S1;21/01/2021;;17h;en ligne;" + body.toUpperCase(Locale.ROOT) + ";Les réalités;S1-B;Langue;");

        assertThat(counts(later, true)).isEqualTo(new JobCounts(2, 1, 1, 0, 0));
        assertThat(counts(later, false)).isEqualTo(new JobCounts(2, 1, 1, 0, 0));
        GatheringView held = held().get(0);
        assertThat(held.values().text(GatheringField.STARTS_AT)).isEqualTo("14:00");
        assertThat(held.values().text(GatheringField.ENDS_AT)).isEqualTo("17:00");
        assertThat(held.groups())
                .containsExactly(
                        new GroupLine("S1-A", "Accès aux droits", "17"), new GroupLine("S1-B", "Langue", null));
    }

    @Test
    void what_is_wrong_is_said_of_its_row_and_the_others_go_in() {
        byte[] file = csv(
                "S1;hier;14:00;16:30;en ligne;" + body + ";Les réalités;S1-A;Accès aux droits;16",
                "S2;2021-02-18;16:30;14:00;en ligne;" + body + ";Les freins;S2-A;Accès aux droits;15",
                "S3;2021-03-18;14:00;16:30;par pigeon;" + body + ";L'offre;S3-A;Accès aux droits;13",
                "S4;2021-04-15;14:00;16:30;en ligne;" + body + ";Les pistes;S4-A;Accès aux droits;beaucoup",
                "S5;2021-05-15;14:00;16:30;en ligne;" + body + ";La suite;S5-A;Accès aux droits;5");

        UUID run = run(file, false);
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(5, 1, 0, 0, 4));
        assertThat(desk.rules(WHO, run))
                .containsExactlyInAnyOrder(
                        "ERROR import.date-format 1",
                        "ERROR committee-clock-order 1",
                        "ERROR unknown-value 1",
                        "ERROR committee-group-present 1");
        assertThat(held()).extracting(GatheringView::title).containsExactly("La suite");
    }

    @Test
    void a_remark_is_taken_and_a_row_with_another_one_contradicts() {
        RecordKind kind = kinds.stream()
                .filter(each -> each.schema().kind().equals("gatherings"))
                .findFirst()
                .orElseThrow();

        List<RecordOutcome> outcomes = officer(() ->
                kind.take(List.of(remarked(1, "Salle froide"), remarked(2, "Salle chaude")), true, new RecordNotes()));

        assertThat(outcomes)
                .extracting(RecordOutcome::status)
                .containsExactly(RecordOutcome.CREATED, RecordOutcome.REJECTED);
        assertThat(outcomes.get(0).changes()).contains(new Change("remark", null, "Salle froide"));
        assertThat(outcomes.get(1).violations())
                .containsExactly(
                        Violation.of("remark", "committee-row-contradicts", "Salle chaude", "1", "Salle froide"));
    }

    private RecordRow remarked(int row, String remark) {
        Map<String, String> cells = Map.of(
                "code",
                "S1",
                "heldOn",
                "2021-01-21",
                "mode",
                "en ligne",
                "body",
                body,
                "title",
                "Les réalités",
                "remark",
                remark);
        return new RecordRow(row, row + 1L, cells, Map.of(), List.of());
    }

    @Test
    void a_body_is_found_inside_the_territory_of_the_rows_also_where_it_works_for_a_part_of_it() {
        UUID gagny = officer(() -> bodies.create(
                        CommitteeDesk.committee(CommitteeDesk.GAGNY).with(BodyField.NAME, body)))
                .id();

        counts(csv("S1;2021-01-21;14:00;16:30;en ligne;" + body + ";Les réalités;S1-A;Accès aux droits;16"), false);

        assertThat(held()).extracting(GatheringView::body).containsExactly(gagny);
    }

    private JobCounts counts(byte[] file, boolean dryRun) {
        return desk.completed(run(file, dryRun)).counts();
    }

    private UUID run(byte[] file, boolean dryRun) {
        return desk.start(WHO, "seances.csv", file, "gatherings", dryRun);
    }

    private static byte[] csv(String... rows) {
        return (HEAD + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    /** Those of the body of this test, by their dates. */
    private List<GatheringView> held() {
        return officer(() -> gatheringList.page(ListRequest.ALL.with("q", body), new PageRequest(0, 50, "date", true)))
                .items();
    }

    private static List<Integer> versions(List<GatheringView> held) {
        return held.stream().map(GatheringView::version).toList();
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, CommitteeDesk.GRAND_EST, action);
    }
}
