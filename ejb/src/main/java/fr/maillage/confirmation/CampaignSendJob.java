package fr.maillage.confirmation;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The job that gathers what a campaign asks about, and writes its messages; started with the campaign. */
@ApplicationScoped
public class CampaignSendJob implements JobDefinition {

    public static final String ID = "confirmation-send";

    /** The parameter that names the campaign. */
    public static final String CAMPAIGN = "campaign";

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_PLACES;
    }

    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(ID + ":" + parameters.get(CAMPAIGN));
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.of("/confirmation/detail.xhtml?id=" + parameters.get(CAMPAIGN));
    }
}
