package fr.maillage.record.several;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The job that does an act on many records, or takes it back; rights are asked record by record. */
@ApplicationScoped
public class SeveralJob implements JobDefinition {

    public static final String ID = "record-act";

    /** The parameter that names the act. */
    public static final String ACT = "act";

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.READ;
    }

    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(ID + ":" + parameters.get(ACT));
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.of("/record/act.xhtml?id=" + parameters.get(ACT));
    }
}
