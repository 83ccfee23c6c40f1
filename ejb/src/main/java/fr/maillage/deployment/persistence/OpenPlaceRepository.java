package fr.maillage.deployment.persistence;

import fr.maillage.shared.Parts;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** When places are open, and what they offer. */
@ApplicationScoped
public class OpenPlaceRepository {

    @Inject
    private Jdbc jdbc;

    /**
     * A place that says when it is open.
     *
     * @param services codes of national services, sorted
     */
    public record OpenPlace(String openingHours, List<String> services) {

        public OpenPlace {
            services = List.copyOf(services);
        }
    }

    /** Those of some places that say when they are open, by their identifiers; in one statement. */
    public Map<UUID, OpenPlace> of(Collection<Long> places) {
        Map<UUID, OpenPlace> found = new LinkedHashMap<>();
        if (!places.isEmpty()) {
            jdbc.rows(
                            "select p.uuid, p.opening_hours, (select string_agg(t.term, ',') from place_card_term t"
                                    + " where t.place_id = p.id and t.vocabulary = 'service') as services"
                                    + " from place_card p where p.opening_hours is not null and p.id in ("
                                    + Rows.marks(places) + ") order by p.id",
                            places)
                    .forEach(row -> found.put(
                            row.uuid("uuid"),
                            new OpenPlace(row.text("opening_hours"), services(row.text("services")))));
        }
        return found;
    }

    private static List<String> services(String joined) {
        return joined == null
                ? List.of()
                : Stream.of(Parts.of(joined, ",")).sorted().toList();
    }
}
