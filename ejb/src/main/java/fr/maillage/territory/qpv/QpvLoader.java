package fr.maillage.territory.qpv;

import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.persistence.GraphRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository.Part;
import fr.maillage.territory.qpv.QpvImportReport.RowError;
import fr.maillage.territory.qpv.QpvList.Wanted;
import fr.maillage.territory.reference.ReferenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the shipped list of QPV into the database once. What an administrator has imported stays as it is. */
@ApplicationScoped
public class QpvLoader {

    @Inject
    private QpvList list;

    @Inject
    private GraphRepository graph;

    @Inject
    private ReferenceVersionRepository versions;

    /** Tells if the list that ships was not loaded yet. */
    public boolean outdated() {
        return !versions.current(Part.QPV).equals(Optional.of(ReferenceFiles.QPV_VERSION));
    }

    /**
     * Adds the QPV that nobody knows yet, in the caller's transaction.
     *
     * @return how many there were
     */
    public int load() {
        versions.lock();
        if (!outdated()) {
            return 0;
        }
        List<RowError> errors = new ArrayList<>();
        Map<String, Wanted> wanted = list.check(ReferenceFiles.qpv(), errors);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The shipped list of QPV is wrong: " + errors.get(0));
        }
        graph.nodes(List.of(TerritoryKind.QPV.name())).keySet().forEach(wanted::remove);
        list.store(wanted, ReferenceFiles.QPV_SINCE);
        versions.record(Part.QPV, ReferenceFiles.QPV_VERSION);
        return wanted.size();
    }
}
