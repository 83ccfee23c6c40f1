package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.decision.DecisionEffectService;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.committee.decision.EffectView;
import fr.maillage.deployment.DeploymentStory;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.plan.PlanStory;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The decisions of the story, by the mapping that ships. */
// Late: tests of diagnosis and money count what is there before the plan's story is told.
@Order(Integer.MAX_VALUE - 1)
@InsideEar
class DecisionStoryIT {

    private static final String WHO = "departement";
    private static final String SEINE_SAINT_DENIS = "dep:93";
    private static final String HEAD = "numero;reunion;point;texte;mode;effet;date\n";

    @Inject
    private PlanStory plan;

    @Inject
    private DeploymentStory deployment;

    @Inject
    private ImportDesk desk;

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionList decisionList;

    @Inject
    private DecisionEffectService effects;

    private final String code = "CT-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID gathering;

    @BeforeEach
    void held() {
        plan.told();
        deployment.tell();
        deployment.run("scenario", false);
        gathering = officer(() -> {
            BodyDetail body = bodies.create(CommitteeDesk.committee(SEINE_SAINT_DENIS));
            return gatherings
                    .create(CommitteeDesk.gathering(body.id())
                            .with(GatheringField.CODE, code)
                            .with(GatheringField.HELD_ON, "2026-06-11"))
                    .id();
        });
        for (int rank = 1; rank <= 6; rank++) {
            Sql.update(
                    "insert into agenda_item (id, uuid, version, gathering_id, territory_id, rank, title, carried_over,"
                            + " search_text, created_at, updated_at) select nextval('agenda_item_seq'), ?, 1, g.id,"
                            + " g.territory_id, " + rank + ", 'Point', false, '', g.created_at, g.updated_at"
                            + " from gathering g where g.uuid = ?",
                    UUID.randomUUID().toString(),
                    gathering.toString());
        }
    }

    /** Other tests tell the chain of the story without them. */
    @AfterEach
    void forgotten() {
        Sql.update(
                "delete from decision_effect where decision_id in (select d.id from decision d"
                        + " join gathering g on g.id = d.gathering_id where g.code = ?)",
                code);
    }

    @Test
    void five_decisions_with_their_numbers_modes_and_records_and_the_same_file_again_changes_nothing()
            throws IOException {
        assertThat(counts(story(), true)).isEqualTo(new JobCounts(5, 5, 0, 0, 0));
        assertThat(taken()).isEmpty();
        assertThat(counts(story(), false)).isEqualTo(new JobCounts(5, 5, 0, 0, 0));

        List<DecisionView> taken = taken();
        assertThat(taken).hasSize(expected());
        assertThat(taken)
                .extracting(DecisionView::number)
                .containsExactly("D-2026-07", "D-2026-08", "D-2026-09", "D-2026-10", "D-2026-11");
        assertThat(taken)
                .extracting(decision -> decision.values().text(DecisionField.MODE))
                .containsExactly("consensus", "consensus", "consensus", "reserve", "consensus");
        assertThat(taken)
                .extracting(decision -> decision.where().item())
                .containsExactly("1. Point", "3. Point", "4. Point", "4. Point", "5. Point");
        assertThat(named(taken.get(1))).containsExactly("finding F07");
        assertThat(named(taken.get(2)))
                .containsExactly(
                        "scenario-line SC12", "scenario-line SC15", "scenario-line SC16", "scenario-line SC17");
        assertThat(named(taken.get(3))).containsExactly("scenario-line SC14");
        assertThat(named(taken.get(4))).containsExactly("action AC10");

        assertThat(counts(story(), false)).isEqualTo(new JobCounts(5, 0, 0, 5, 0));
        assertThat(taken()).extracting(DecisionView::version).containsExactlyElementsOf(versions(taken));
    }

    @Test
    void what_is_wrong_is_said_of_its_row_and_a_record_that_nobody_knows_keeps_no_decision_back() {
        UUID run = run(
                HEAD
                        + "D-1;CT-inconnue;1;Un texte;consensus;;2026-06-11\n"
                        + "D-2;" + code + ";9;Un texte;consensus;;2026-06-11\n"
                        + "D-3;" + code + ";1;Un texte;consensus;constat:F999;2026-06-11\n"
                        + "D-4;" + code + ";1;Un texte;consensus;planete:F07;2026-06-11\n"
                        + "D-5;" + code + ";1;Un texte;consensus;F07;2026-06-11\n"
                        + "D-6;" + code + ";1;Un texte;aux dés;;2026-06-11\n"
                        + "D-7;" + code + ";1;Un texte;vote;;demain\n"
                        + "D-8;" + code + ";1;Un texte;vote;;2026-06-11\n"
                        + "D-8;" + code + ";1;Un autre;vote;;2026-06-11\n",
                false);

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(9, 4, 0, 0, 5));
        assertThat(desk.rules(WHO, run))
                .containsExactlyInAnyOrder(
                        "ERROR committee-gathering-none 1",
                        "ERROR committee-decision-item-none 1",
                        "WARNING committee-decision-record-code 1",
                        "WARNING committee-decision-record-word 1",
                        "WARNING committee-decision-record-form 1",
                        "ERROR unknown-value 1",
                        "ERROR import.date-format 1",
                        "ERROR committee-row-contradicts 1");
        assertThat(taken()).extracting(DecisionView::number).containsExactly("D-3", "D-4", "D-5", "D-8");
    }

    private List<String> named(DecisionView decision) {
        return officer(() -> effects.of(decision.id())).stream()
                .map(DecisionStoryIT::named)
                .toList();
    }

    private static String named(EffectView effect) {
        return effect.kind() + " " + effect.target().code();
    }

    private byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private String story() throws IOException {
        return Files.readString(SharedData.story("committee/decisions.csv")).replace("CT-2026-06", code);
    }

    private static int expected() throws IOException {
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(SharedData.story("committee/expected.json")))) {
            return reader.readObject().getInt("decisions");
        }
    }

    private JobCounts counts(String csv, boolean dryRun) {
        return desk.completed(run(csv, dryRun)).counts();
    }

    private UUID run(String csv, boolean dryRun) {
        return desk.start(WHO, "decisions.csv", bytes(csv), "decisions", dryRun);
    }

    private List<DecisionView> taken() {
        return officer(() -> decisionList.page(DecisionList.of(gathering), new PageRequest(0, 50, "number", true)))
                .items();
    }

    private static List<Integer> versions(List<DecisionView> taken) {
        return taken.stream().map(DecisionView::version).toList();
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.DEPARTMENT_OFFICER, SEINE_SAINT_DENIS, action);
    }
}
