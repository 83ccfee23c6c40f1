package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.GatheringGroup;
import fr.maillage.record.persistence.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds and writes gatherings and their groups. */
@ApplicationScoped
public class GatheringRepository extends RecordRepository<Gathering> {

    public GatheringRepository() {
        super(Gathering.class, "committee.gathering");
    }

    /** The gathering of a body that files call so, archived or not. */
    public Optional<Gathering> coded(long body, String code) {
        return select("where e.bodyId = ?1 and e.code = ?2", body, code).stream()
                .findFirst();
    }

    /** The groups of a gathering, in their order. */
    public List<GatheringGroup> groups(long gathering) {
        return entities()
                .createQuery(
                        "select g from GatheringGroup g where g.gatheringId = :gathering order by g.rank, g.id",
                        GatheringGroup.class)
                .setParameter("gathering", gathering)
                .getResultList();
    }

    public void add(GatheringGroup group) {
        entities().persist(group);
    }

    public void remove(GatheringGroup group) {
        entities().remove(group);
    }
}
