package fr.maillage.diagnosis.persistence;

import fr.maillage.record.persistence.LinkRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Findings as other records name them. */
@ApplicationScoped
public class FindingLinkRepository extends LinkRepository {

    public FindingLinkRepository() {
        super("finding", "finding r", "coalesce(r.code, r.title)", "r.title");
    }
}
