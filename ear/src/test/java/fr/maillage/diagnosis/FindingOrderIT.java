package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.CollectionDeskFiles.WHO;
import static fr.maillage.diagnosis.CollectionDeskFiles.resident;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportDesk;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings, what they rest on and replace, and what bears them out, come in any order. */
@InsideEar
class FindingOrderIT {

    private static final int ROUNDS = 8;
    private static final String ROUND = "R-";
    private static final String IRRITANTS = "code;constat;objet;texte;administration;envoye_le;repondu_le;etat\n";
    private static final String FINDINGS =
            "code;intitule;etat;propose_le;adopte_le;remplace;remplace_par;themes;preuves\n";

    @Inject
    private DiagnosisStory story;

    @Inject
    private CollectionDeskFiles files;

    @Inject
    private ImportDesk desk;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String earlier = "E-" + tag;
    private final String later = "L-" + tag;

    @BeforeEach
    void told() {
        story.told();
    }

    /** Other tests tell of holes in the chain of all findings. */
    @AfterEach
    void forget() {
        String own = "(select id from finding where code like '%" + tag + "%')";
        Sql.update("delete from irritant where code like ?", "%" + tag + "%");
        List.of("finding_evidence", "finding_term", "finding_theme")
                .forEach(table -> Sql.update("delete from " + table + " where finding_id in " + own));
        Sql.update("delete from finding where code = ?", earlier);
        Sql.update("delete from finding where code like ?", "%" + tag + "%");
        CollectionDeskFiles.forget(tag);
    }

    @Test
    void a_finding_that_comes_after_the_one_that_took_its_place_is_replaced() {
        files.counts(files.residents(resident("H-" + tag, "R-" + tag, "Un mot " + tag), false, "Enquête " + tag));
        UUID first = findings(later + ";Le téléphone;adopté;2026-05-20;2026-06-10;" + earlier + ";;;H-" + tag + "\n");
        assertThat(desk.rules(WHO, first)).contains("WARNING diagnosis-finding-replaced-unknown 1");

        findings(earlier + ";L'ordinateur;discuté;2026-04-15;;;;;\n");

        assertThat(state(earlier)).isEqualTo(Map.of("state", "superseded", "successor", later));
    }

    @Test
    void a_finding_that_comes_before_what_it_rests_on_waits_for_it_and_an_irritant_for_the_finding() {
        UUID irritant = run(
                "irritants",
                IRRITANTS + tag + ";" + later + ";Un code trop court;Il expire.;CAF;2021-10-04;;en attente\n");
        assertThat(desk.rules(WHO, irritant)).contains("ERROR diagnosis-finding-successor-unknown 1");
        findings(later + ";Le téléphone;adopté;2026-05-20;2026-06-10;;;;H-" + tag + "\n");
        assertThat(Sql.number("select count(*) from finding where code = ?", later))
                .isZero();

        files.counts(files.residents(resident("H-" + tag, "R-" + tag, "Un mot " + tag), false, "Enquête " + tag));

        assertThat(state(later)).containsEntry("state", "adopted");
        assertThat(Sql.number(
                        "select count(*) from irritant i join finding f on f.id = i.finding_id where i.code = ?"
                                + " and f.code = ?",
                        tag,
                        later))
                .isEqualTo(1);
    }

    @Test
    void files_that_are_sent_at_once_miss_nothing_of_each_other() {
        List<UUID> runs = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            String code = ROUND + tag + "-" + i;
            runs.add(start(
                    "irritants",
                    IRRITANTS + code + ";" + code + ";Un code trop court;Il expire.;CAF;2021-10-04;;en attente\n"));
            runs.add(start("findings", FINDINGS + code + ";L'ordinateur;discuté;2026-04-15;;;;;\n"));
        }
        runs.forEach(desk::completed);

        assertThat(Sql.number(
                        "select count(*) from irritant i join finding f on f.id = i.finding_id and f.code = i.code"
                                + " where i.code like ?",
                        ROUND + tag + "%"))
                .isEqualTo(ROUNDS);
    }

    private static Map<String, Object> state(String code) {
        return Sql.rows(
                        "select f.state, s.code as successor from finding f left join finding s on s.id ="
                                + " f.superseded_by_id where f.code = ?",
                        code)
                .get(0);
    }

    private UUID findings(String rows) {
        return run("findings", FINDINGS + rows);
    }

    private UUID run(String mapping, String csv) {
        UUID run = start(mapping, csv);
        desk.completed(run);
        return run;
    }

    private UUID start(String mapping, String csv) {
        return desk.start(WHO, mapping + ".csv", csv.getBytes(StandardCharsets.UTF_8), mapping, false);
    }
}
