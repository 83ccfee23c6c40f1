package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.Transform;
import fr.maillage.mapping.ValueEntry;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fate of files that tell of people once they are imported. */
@InsideEar
class PeopleFilesIT {

    private static final String WHO = "ept";

    @Inject
    private ImportDesk desk;

    @Inject
    private MappingService mappings;

    @Inject
    private ImportService imports;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_file_of_people_goes_with_its_run_and_waits_after_a_dry_run() {
        String profile = "gens-" + tag;
        desk.officers()
                .as(
                        WHO,
                        () -> mappings.create(new Mapping(
                                profile,
                                "Essai",
                                "actors",
                                "",
                                List.of(
                                        copy("name", "structure"),
                                        new FieldRule(
                                                "type",
                                                Transform.VALUES,
                                                List.of("type"),
                                                "",
                                                0,
                                                List.of(new ValueEntry(null, "Asso", List.of("association"))),
                                                null,
                                                false),
                                        copy("commune", "commune"),
                                        copy("contactLastName", "nom"),
                                        copy("contactEmail", "courriel")),
                                null)));
        byte[] file = ("Structure,Type,Commune,Nom,Courriel\nMaison " + tag + ",Asso,Gagny,Exemple,a@exemple.fr\n"
                        + "Refusée " + tag + ",,Gagny,Exemple,b@exemple.fr\n")
                .getBytes(StandardCharsets.UTF_8);

        UUID dryRun = desk.start(WHO, "gens.csv", file, profile, true);
        assertThat(desk.completed(dryRun).counts()).isEqualTo(new JobCounts(2, 1, 0, 0, 1));
        assertThat(read(dryRun)).as("the file waits for the import in earnest").isOne();

        UUID run = desk.officers().as(WHO, () -> imports.confirm(dryRun, null));
        desk.completed(run);
        assertThat(read(run)).as("the file goes with its run").isZero();
        assertThat(rejects(run))
                .as("what was refused can be fetched for a week")
                .isOne();
        assertThat(catchThrowableOfType(
                                Problem.class, () -> desk.officers().as(WHO, () -> imports.confirm(dryRun, null)))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("import.file-gone");
    }

    private static FieldRule copy(String field, String column) {
        return FieldRule.of(field, Transform.COPY, column);
    }

    /** Tells if the file that a run reads is there still, known to tell of people. */
    private static long read(UUID run) {
        return Sql.number(
                "select count(*) from stored_document d where d.people = true and d.uuid in (select p.text_value"
                        + " from job_run_parameter p join job_run r on r.id = p.run_id where r.uuid = ?"
                        + " and p.name = 'document')",
                run.toString());
    }

    private static long rejects(UUID run) {
        return Sql.number(
                "select count(*) from stored_document d where d.people = true and d.uuid in (select f.document"
                        + " from job_run_document f join job_run r on r.id = f.run_id where r.uuid = ?)",
                run.toString());
    }
}
