package fr.maillage.importing;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import fr.maillage.mapping.model.ContradictionPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The job that imports a file of places. */
@ApplicationScoped
public class ImportJob implements JobDefinition {

    /** The job's identifier. */
    public static final String ID = "interop-import";

    static final String DOCUMENT = "document";
    static final String FILE_NAME = "fileName";
    public static final String PROFILE = "profile";
    /** The mapping and its version that a run reads its file by. */
    static final String MAPPING = "mapping";

    static final String DRY_RUN = "dryRun";
    public static final String SOURCE = "source";
    static final String COMPLETE = "complete";
    /** The code of the territory of rows that name none; absent for what the mapping says, else for the owner's own. */
    public static final String TERRITORY = "territory";

    /** The run whose rows that waited for a later file are taken again; absent for all rows of a file. */
    public static final String ROWS_OF = "rowsOf";

    /** Tells whether somebody has said that the import may change much. */
    public static final String CONFIRM_CHANGES = "confirmChanges";

    /** The identifier or title of the collection of rows that name none; absent for one that the file makes. */
    public static final String COLLECTION = "collection";
    /** The SHA-256 of the file's bytes. */
    static final String DIGEST = "digest";

    static final String LANGUAGE = "language";
    /** Treatment of rows that tell two communes, by the code of a {@link ContradictionPolicy}. */
    static final String CONTRADICTIONS = "contradictions";

    @Inject
    private ImportProfiles profiles;

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT;
    }

    @Override
    public void validate(Map<String, String> parameters) {
        if (!profiles.known(parameters.get(PROFILE)) && parameters.get(MAPPING) == null) {
            throw profiles.unknown(parameters.get(PROFILE));
        }
    }

    /** Imports wait for each other, so that the second of the same file finds everything in place; dry runs do not. */
    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return dryRun(parameters) ? Optional.empty() : Optional.of(ID);
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.of("/interop/run.xhtml?run={run}");
    }

    public static boolean dryRun(Map<String, String> parameters) {
        return Boolean.parseBoolean(parameters.get(DRY_RUN));
    }

    /** The file that a run reads. */
    public static UUID document(Map<String, String> parameters) {
        return UUID.fromString(parameters.get(DOCUMENT));
    }

    static boolean changesConfirmed(Map<String, String> parameters) {
        return Boolean.parseBoolean(parameters.get(CONFIRM_CHANGES));
    }

    /**
     * Tells whether a step of a run has anything to do with the rows: a dry run weighs them and takes none; another takes them,
     * and weighs them first unless its changes were confirmed.
     */
    public static boolean handles(Map<String, String> parameters, boolean weighing) {
        return dryRun(parameters) ? weighing : !weighing || !changesConfirmed(parameters);
    }

    static boolean complete(Map<String, String> parameters) {
        return Boolean.parseBoolean(parameters.get(COMPLETE));
    }

    static ContradictionPolicy contradictions(Map<String, String> parameters) {
        return ContradictionPolicy.byCode(parameters.get(CONTRADICTIONS)).orElse(ContradictionPolicy.ASK);
    }
}
