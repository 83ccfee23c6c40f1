package fr.maillage.offer;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The job that lets offers begin and end in the national records of their places; nightly, before the snapshot. */
@ApplicationScoped
public class OfferDeriveJob implements JobDefinition {

    public static final String ID = "offer-derive";

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.RUN_JOBS;
    }

    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(ID);
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.of("/offer/list.xhtml");
    }
}
