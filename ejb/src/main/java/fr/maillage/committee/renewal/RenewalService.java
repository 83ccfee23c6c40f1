package fr.maillage.committee.renewal;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Who leaves the bodies, who follows, and which seats are to be filled, where the caller may read contacts. */
@Stateless
public class RenewalService {

    @Inject
    private RenewalSearch search;

    @Inject
    private Caller caller;

    /**
     * A page of the mandates that end, of bodies that are not archived; those of bodies outside the caller's territories
     * are left out.
     *
     * @param filter its period is completed where it has no limit: see {@link RenewalFilter#around}
     * @param request sorts by {@code until}, {@code name}, {@code actor} or {@code body}
     * @throws Problem UNAUTHENTICATED; DENIED without READ_CONTACTS anywhere; INVALID for a period that nobody means and
     *     for an unknown sort; NOT_FOUND for an unknown territory
     */
    public Page<RenewalView> list(RenewalFilter filter, PageRequest request) {
        caller.require(Permission.READ_CONTACTS);
        RenewalFilter whole = around(filter);
        whole.check();
        return search.page(whole, request);
    }

    /** A filter with both ends of its period; see {@link RenewalFilter#around}. It asks for no right. */
    public RenewalFilter around(RenewalFilter filter) {
        return filter.around(search.today());
    }
}
