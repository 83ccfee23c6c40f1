package fr.maillage.deployment.post;

import fr.maillage.deployment.persistence.PostLinkRepository;
import fr.maillage.record.link.RecordTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Posts that other records name. */
@ApplicationScoped
public class PostTargets extends RecordTargets {

    /** For the proxy only. */
    protected PostTargets() {}

    @Inject
    public PostTargets(PostLinkRepository records) {
        super(records, Set.of("poste"));
    }
}
