package fr.maillage.plan.persistence;

import fr.maillage.record.persistence.LinkRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Frames, such as the committee's scheme, as other records name them. */
@ApplicationScoped
public class FrameLinkRepository extends LinkRepository {

    public FrameLinkRepository() {
        super("frame", "frame r", "r.code", "r.name");
    }
}
