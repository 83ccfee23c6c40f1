package fr.maillage.interop;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The job that imports a file of places. */
@ApplicationScoped
public class ImportJob implements JobDefinition {

    /** The job's identifier. */
    public static final String ID = "interop-import";

    static final String DOCUMENT = "document";
    static final String FILE_NAME = "fileName";
    static final String PROFILE = "profile";
    static final String DRY_RUN = "dryRun";
    static final String SOURCE = "source";
    static final String COMPLETE = "complete";
    static final String LANGUAGE = "language";

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
        profile(parameters.get(PROFILE));
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

    static boolean dryRun(Map<String, String> parameters) {
        return Boolean.parseBoolean(parameters.get(DRY_RUN));
    }

    static boolean complete(Map<String, String> parameters) {
        return Boolean.parseBoolean(parameters.get(COMPLETE));
    }

    static ImportProfile profile(String code) {
        return ImportProfile.byCode(code)
                .orElseThrow(() -> Problem.invalid(
                        PROFILE,
                        "import.profile-unknown",
                        code,
                        Arrays.stream(ImportProfile.values())
                                .map(ImportProfile::code)
                                .collect(Collectors.joining(", "))));
    }
}
