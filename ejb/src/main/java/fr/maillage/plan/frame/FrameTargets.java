package fr.maillage.plan.frame;

import fr.maillage.plan.persistence.FrameLinkRepository;
import fr.maillage.record.link.RecordTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Frames, such as the committee's scheme, that other records name. */
@ApplicationScoped
public class FrameTargets extends RecordTargets {

    /** For the proxy only. */
    protected FrameTargets() {}

    @Inject
    public FrameTargets(FrameLinkRepository records) {
        super(records, Set.of("schema", "cadre"));
    }
}
