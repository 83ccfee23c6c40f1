package fr.maillage.committee.persistence;

import fr.maillage.record.persistence.LinkRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Documents of gatherings as other records name them. */
@ApplicationScoped
public class PaperLinkRepository extends LinkRepository {

    public PaperLinkRepository() {
        super("paper", "meeting_paper r", "r.title", "r.title");
    }
}
