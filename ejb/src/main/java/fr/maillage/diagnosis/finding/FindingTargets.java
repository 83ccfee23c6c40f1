package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.FindingLinkRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.link.RecordTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Findings that other records name; drafts only for whoever may change them. */
@ApplicationScoped
public class FindingTargets extends RecordTargets {

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected FindingTargets() {}

    @Inject
    public FindingTargets(FindingLinkRepository records) {
        super(records, Set.of("constat"));
    }

    @Override
    protected RecordQuery readable(RecordQuery query) {
        return query.withinOr(caller.scope(Permission.EDIT_DIAGNOSIS), today(), "r.territory_id", FindingList.NO_DRAFT);
    }
}
