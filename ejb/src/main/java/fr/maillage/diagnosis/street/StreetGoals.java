package fr.maillage.diagnosis.street;

import fr.maillage.diagnosis.persistence.PublishedCountsRepository;
import fr.maillage.diagnosis.persistence.StreetRepository;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Number of residents whom campaigns in the street want to meet. */
@ApplicationScoped
public class StreetGoals {

    @Inject
    private StreetRepository campaigns;

    @Inject
    private PublishedCountsRepository territories;

    /** The sum of the goals of all campaigns opened by a day, by territory and for all around it, in two statements. */
    public Map<Long, Long> wanted(LocalDate day) {
        Map<Long, Long> goals = new TreeMap<>();
        campaigns.wanted(day).forEach(row -> goals.put(row.number("territory_id"), row.number("wanted")));
        Map<Long, Long> wanted = new TreeMap<>();
        for (Row row : territories.around(goals.keySet(), day)) {
            wanted.merge(row.number("outer_id"), goals.get(row.number("inner_id")), Long::sum);
        }
        return wanted;
    }
}
