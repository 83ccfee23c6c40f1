package fr.maillage.confirmation.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        String sql = "select cp.target_id as target, p.name as name from campaign_place cp"
                + " join place_card p on p.id = cp.place_id where cp.answer is null and p.archived_at is null"
                // Confirmed since in another way: nothing is left to ask.
                + " and (p.date_maj is null or p.date_maj <= " + FigureRepository.ASKED_ON + ")"
                + " and cp.target_id in (" + Rows.marks(targets)
                + ") order by cp.target_id, p.search_text, p.id";
        Rows.list(entities, sql, targets, row -> row)
                .forEach(row -> names.computeIfAbsent(row.number("target"), t -> new ArrayList<>())
                        .add(row.text("name")));
        return names;
    }
}
