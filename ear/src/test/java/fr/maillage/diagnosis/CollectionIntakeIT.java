package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.CollectionDeskFiles.collectionOf;
import static fr.maillage.diagnosis.CollectionDeskFiles.group;
import static fr.maillage.diagnosis.CollectionDeskFiles.resident;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.SideBySideFilter;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of statements go into collections, and change nothing in those that were not chosen for them. */
@InsideEar
class CollectionIntakeIT {

    private static final String STORY = DiagnosisStory.COLLECTION;
    private static final String EVIDENCE = "select f.code, e.rank, s.code as said, s.words from finding f"
            + " join finding_evidence e on e.finding_id = f.id join statement s on s.uuid = e.record_id"
            + " where f.code like 'F0%' order by f.code, e.rank";
    private static final String WORDS = "select s.code, s.words, s.version, p.code as who, p.age_band from statement s"
            + " join statement_collection c on c.id = s.collection_id left join respondent p on p.id = s.respondent_id"
            + " where c.title = '" + STORY + "' order by s.code";

    @Inject
    private CollectionDeskFiles files;

    @Inject
    private DiagnosisStory story;

    @Inject
    private SideBySideService sides;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void told() {
        story.told();
    }

    @AfterEach
    void forget() {
        CollectionDeskFiles.forget(tag);
    }

    private SideBySide compared(String collection) {
        SideBySideFilter filter =
                new SideBySideFilter("ept:200058790", null, null, UUID.fromString(collection), null, null, null);
        return As.a(Role.DEPARTMENT_OFFICER, "dep:93", () -> sides.compare(filter));
    }

    private static String storys() {
        return (String) Sql.rows("select uuid from statement_collection where title = ?", STORY)
                .get(0)
                .get("uuid");
    }

    @Test
    void another_collection_after_the_story_changes_none_of_its_words_figures_and_evidence() {
        List<Map<String, Object>> words = Sql.rows(WORDS);
        List<Map<String, Object>> evidence = Sql.rows(EVIDENCE);
        SideBySide figures = compared(storys());

        UUID run = files.residents(
                resident("H001", "R01", "L'ascenseur est en panne, " + tag)
                        + resident("H002", "R02", "La poste a fermé, " + tag),
                false,
                null);

        assertThat(files.counts(run)).isEqualTo(new JobCounts(2, 2, 0, 0, 0));
        assertThat(files.rules(run)).contains("WARNING diagnosis-statement-code-elsewhere 2");
        assertThat(Sql.rows(WORDS)).hasSize(408).isEqualTo(words);
        assertThat(Sql.rows(EVIDENCE)).isNotEmpty().isEqualTo(evidence);
        assertThat(compared(storys())).usingRecursiveComparison().isEqualTo(figures);
        assertThat(figures.groups()).isEqualTo(16);
        assertThat(figures.respondents()).isEqualTo(84);
        SideBySide other = compared(collectionOf("La poste a fermé, " + tag));
        assertThat(other.groups()).isZero();
        assertThat(other.respondents()).isEqualTo(2);
        assertThat(story.run("departement", "findings"))
                .as("codes that two collections know mean what the findings rest on already")
                .isEqualTo(new JobCounts(9, 0, 0, 9, 0));
    }

    @Test
    void a_file_makes_a_collection_by_its_name_and_goes_back_there_when_it_comes_again() {
        String rows = resident(tag + "-1", tag, "Une première fois " + tag);

        files.counts(files.residents(rows, true, null));
        assertThat(Sql.number("select count(*) from statement where words = ?", "Une première fois " + tag))
                .isZero();
        assertThat(files.counts(files.residents(rows, false, null))).isEqualTo(new JobCounts(1, 1, 0, 0, 0));
        String made = collectionOf("Une première fois " + tag);
        assertThat(Sql.rows("select title from statement_collection where uuid = ?", made)
                        .get(0)
                        .get("title")
                        .toString())
                .startsWith("paroles.csv");
        assertThat(files.counts(files.residents(rows, false, null))).isEqualTo(new JobCounts(1, 0, 0, 1, 0));
        assertThat(Sql.number("select count(*) from statement where code = ?", tag + "-1"))
                .isEqualTo(1);
    }

    @Test
    void a_chosen_collection_is_corrected_and_another_one_is_not() {
        files.counts(files.residents(resident(tag + "-1", tag, "Avant " + tag), false, "Enquête " + tag));
        String chosen = collectionOf("Avant " + tag);

        assertThat(files.counts(files.residents(resident(tag + "-1", tag, "Ailleurs " + tag), false, null)))
                .isEqualTo(new JobCounts(1, 1, 0, 0, 0));
        assertThat(files.counts(files.residents(resident(tag + "-1", tag, "Après " + tag), false, chosen)))
                .isEqualTo(new JobCounts(1, 0, 1, 0, 0));
        assertThat(files.counts(files.residents(resident(tag + "-2", tag, "Encore " + tag), false, "enquête " + tag)))
                .as("a title of the territory means its collection")
                .isEqualTo(new JobCounts(1, 1, 0, 0, 0));

        assertThat(Sql.number("select count(*) from statement where words = ?", "Avant " + tag))
                .isZero();
        assertThat(collectionOf("Après " + tag)).isEqualTo(chosen).isEqualTo(collectionOf("Encore " + tag));
        assertThat(collectionOf("Ailleurs " + tag)).isNotEqualTo(chosen);
        assertThat(Sql.number("select count(*) from respondent where code = ?", tag))
                .isEqualTo(2);
    }

    @Test
    void a_group_of_the_story_says_nothing_in_another_collection() {
        UUID run = files.groups(group(tag + "-1", "S1-A", "D'une autre séance " + tag), "Autre " + tag);

        assertThat(files.counts(run)).isEqualTo(new JobCounts(1, 0, 0, 0, 1));
        assertThat(files.rules(run)).contains("ERROR diagnosis-collection-of-group 1");
        assertThat(Sql.number("select count(*) from statement_collection where title = ?", "Autre " + tag))
                .as("nothing was written of it")
                .isZero();
        assertThat(files.counts(files.groups(group(tag + "-1", "S1-A", "De la même " + tag), STORY)))
                .isEqualTo(new JobCounts(1, 1, 0, 0, 0));
    }

    @Test
    void a_collection_that_is_none_or_archived_is_refused_before_the_file_is_read() {
        String rows = resident(tag + "-1", tag, "Un mot " + tag);
        files.counts(files.residents(rows, false, "Archives " + tag));
        String archived = collectionOf("Un mot " + tag);
        Sql.update(
                "update statement_collection set archived_at = current_timestamp, archive_reason = 'essai' where uuid = ?",
                archived);

        ImportDesk.assertRefused(
                () -> files.residents(rows, false, UUID.randomUUID().toString()),
                Problem.Kind.INVALID,
                "unknown-value");
        ImportDesk.assertRefused(
                () -> files.residents(rows, false, archived), Problem.Kind.INVALID, "diagnosis-collection-archived");
    }
}
