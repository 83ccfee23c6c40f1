package fr.maillage.committee.paper;

import fr.maillage.committee.persistence.PaperLinkRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.link.RecordTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Documents of gatherings that other records name, as far as the caller may read them. */
@ApplicationScoped
public class PaperTargets extends RecordTargets {

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected PaperTargets() {}

    @Inject
    public PaperTargets(PaperLinkRepository records) {
        super(records, Set.of("document"));
    }

    @Override
    protected RecordQuery readable(RecordQuery query) {
        return query.within(caller.scope(Permission.READ), today(), "r.territory_id");
    }
}
