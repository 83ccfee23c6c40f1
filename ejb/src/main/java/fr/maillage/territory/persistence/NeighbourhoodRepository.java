package fr.maillage.territory.persistence;

import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The names of all QPV. */
@ApplicationScoped
public class NeighbourhoodRepository {

    private static final String PRESENT = " from territory t where t.kind = 'QPV' and t.valid_to is null";

    @Inject
    private Jdbc jdbc;

    /** A QPV. */
    public record NeighbourhoodRow(long id, String name) {}

    /** Gives their state: what was made of them holds while it is the same. */
    public String state() {
        return jdbc.read(
                        "select count(*), max(t.id), sum(t.version)" + PRESENT,
                        List.of(),
                        r -> r.getLong(1) + " " + r.getLong(2) + " " + r.getLong(3))
                .get(0);
    }

    /** All of them, by code. */
    public List<NeighbourhoodRow> all() {
        return jdbc.read(
                "select t.id, t.name" + PRESENT + " order by t.code",
                List.of(),
                r -> new NeighbourhoodRow(r.getLong(1), r.getString(2)));
    }
}
