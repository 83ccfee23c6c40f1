package fr.maillage.confirmation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the records that messages list. */
@ApplicationScoped
public class RecordNameRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The names of the records that await an answer, are not archived and were not confirmed since, by the key of whom they are asked of. */
    public Map<Long, List<String>> open(Collection<Long> targets) {
        Map<Long, List<String>> names = new HashMap<>();
        if (targets.isEmpty()) {
            return names;
        }
        Query query = entities.createNativeQuery("select cp.target_id, p.name from campaign_place cp"
                + " join place_card p on p.id = cp.place_id where cp.answer is null and p.archived_at is null"
                // Confirmed since in another way: nothing is left to ask.
                + " and (p.date_maj is null or p.date_maj <= cast(cp.asked_at as date))"
                + " and cp.target_id in (" + targets.stream().map(id -> "?").collect(Collectors.joining(","))
                + ") order by cp.target_id, p.search_text, p.id");
        int index = 1;
        for (Long target : targets) {
            query.setParameter(index++, target);
        }
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            names.computeIfAbsent(((Number) columns[0]).longValue(), t -> new ArrayList<>())
                    .add((String) columns[1]);
        }
        return names;
    }
}
