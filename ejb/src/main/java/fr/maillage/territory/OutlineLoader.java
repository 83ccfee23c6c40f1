package fr.maillage.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;

/** Brings the shipped outlines into the database, those of the committee and around it. */
@ApplicationScoped
public class OutlineLoader {

    @Inject
    private CommitteeOutlines outlines;

    @Inject
    private TerritoryService territories;

    /** Tells if the outlines that ship were not loaded yet, or for another committee. */
    public boolean outdated() {
        return !outlines.stored(territories.committee().code());
    }

    /** Reads the outlines to be stored, by commune's INSEE code; takes a second or two, without the database. */
    public Map<String, Geometry> read() {
        return outlines.around(territories.within(territories.committee().id(), TerritoryKind.COMMUNE).stream()
                .map(TerritoryView::officialCode)
                .collect(Collectors.toSet()));
    }

    /**
     * Stores them, unless another node has.
     *
     * @return how many outlines are new
     */
    @Transactional
    public int store(Map<String, Geometry> communes) {
        return outlines.store(territories.committee().code(), communes);
    }
}
