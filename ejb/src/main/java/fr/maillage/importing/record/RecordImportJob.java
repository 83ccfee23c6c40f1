package fr.maillage.importing.record;

import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportJob;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The job that imports a file of actors, contacts or members by a mapping. */
@ApplicationScoped
public class RecordImportJob implements JobDefinition {

    /** The job's identifier. */
    public static final String ID = "interop-records";

    /** Kind of record that the rows of the file are. */
    public static final String KIND = "kind";

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT;
    }

    /** Imports of a kind wait for each other, so that the second of the same file finds everything in place. */
    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return ImportJob.dryRun(parameters) ? Optional.empty() : Optional.of(ID + ":" + parameters.get(KIND));
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.of("/interop/run.xhtml?run={run}");
    }
}
