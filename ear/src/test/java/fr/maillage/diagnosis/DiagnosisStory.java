package fr.maillage.diagnosis;

import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * The story of Grand Paris Grand Est, 2021, as the département brings it in: once for all tests of a database. Its
 * committee works for the département, which no other test's does.
 */
@ApplicationScoped
public class DiagnosisStory {

    @Inject
    private ImportDesk desk;

    /** Brings in what is not there yet. */
    public synchronized void told() {
        if (Sql.number("select count(*) from statement where code in ('P001', 'H001')") < 2) {
            run("departement", "gatherings");
            run("admin", "themes");
            run("departement", "statements-professionals");
            run("departement", "statements-residents");
        }
        if (Sql.number("select count(*) from finding where code = 'F01'") == 0) {
            run("departement", "findings");
        }
        if (Sql.number("select count(*) from irritant where code = 'IR1'") == 0) {
            run("departement", "irritants");
        }
    }

    /** Imports a file of the story by the mapping of its name. */
    public JobCounts run(String who, String name) {
        try {
            byte[] file = Files.readAllBytes(SharedData.story("diagnosis/" + name + ".csv"));
            return desk.completed(desk.start(who, name + ".csv", file, name, false))
                    .counts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
