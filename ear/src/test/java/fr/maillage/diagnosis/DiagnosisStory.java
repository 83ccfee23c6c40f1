package fr.maillage.diagnosis;

import fr.maillage.diagnosis.release.ReleaseService;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.As;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The story of Grand Paris Grand Est, 2021, as the département brings it in: once for all tests of a database, into a base
 * without a committee. Its committee works for the département, which no other test's does.
 */
@ApplicationScoped
public class DiagnosisStory {

    /** Removal of what the demonstration and other tests told, each before what it refers to. */
    private static final List<String> TOLD_BEFORE = List.of(
            "delete from irritant",
            "delete from finding_evidence",
            "delete from finding_term",
            "delete from finding_theme",
            "update finding set state = 'draft', adopted_on = null, superseded_by_id = null",
            "delete from finding",
            "delete from statement_term",
            "delete from statement_theme",
            "delete from statement",
            "delete from respondent",
            "delete from release_part_place",
            "delete from release_part",
            "delete from release",
            "delete from collection_group",
            "update statement_collection set merged_into_id = null",
            "delete from statement_collection",
            "delete from receipt_erased",
            "update theme set parent_id = null, root_id = null, merged_into_id = null",
            "delete from theme",
            "delete from invitation_link",
            "delete from invitation",
            "delete from gathering_guest",
            "delete from attendance",
            "delete from mandate",
            "delete from ask_link",
            "delete from committee_task",
            "delete from decision_effect",
            "delete from decision_publication",
            "delete from decision",
            "delete from pack_edition",
            "delete from pack_setup",
            "delete from minutes_link",
            "delete from minutes_answer",
            "delete from minutes_text",
            "delete from minutes",
            "delete from meeting_paper_file",
            "delete from meeting_paper",
            "delete from agenda_item_link",
            "delete from agenda_item",
            "delete from gathering_group",
            "delete from gathering_to_complete",
            "delete from gathering_in_series",
            "delete from gathering_series",
            "delete from gathering",
            "delete from committee_ranking_link",
            "delete from committee_ranking_place",
            "delete from committee_ranking_answer",
            "delete from committee_ranking_option",
            "delete from committee_ranking",
            "delete from body");

    private static final String DEPARTMENT = "dep:93";

    /** To which all belongs that professionals and residents say in the story. */
    static final String COLLECTION = "Diagnostic 2021";

    @Inject
    private ImportDesk desk;

    @Inject
    private ReleaseService releases;

    private boolean emptied;

    /** Brings in what is not there yet, and releases the counts of its residents. */
    public synchronized void told() {
        if (!emptied) {
            forget();
            emptied = true;
        }
        if (Sql.number("select count(*) from statement where code in ('P001', 'H001')") < 2) {
            run("departement", "gatherings");
            run("ept", "themes");
            run("departement", "statements-professionals");
            run("departement", "statements-residents");
            As.a(Role.DEPARTMENT_OFFICER, DEPARTMENT, () -> releases.release(DEPARTMENT));
        }
        if (Sql.number("select count(*) from finding where code = 'F01'") == 0) {
            run("departement", "findings");
        }
        if (Sql.number("select count(*) from irritant where code = 'IR1'") == 0) {
            run("departement", "irritants");
        }
    }

    /** Forgets what the demonstration and other tests told of a diagnosis and of a committee. */
    public void forget() {
        ImportDesk.forgetWaiting();
        TOLD_BEFORE.forEach(sql -> Sql.update(sql));
    }

    /** Imports a file of the story by the mapping of its name. */
    public JobCounts run(String who, String name) {
        try {
            byte[] file = Files.readAllBytes(SharedData.story("diagnosis/" + name + ".csv"));
            ImportOrder order = new ImportOrder(name, false, null, false, "fr");
            boolean said = name.startsWith("statements");
            return desk.completed(desk.start(who, name + ".csv", file, said ? order.into(COLLECTION) : order))
                    .counts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
