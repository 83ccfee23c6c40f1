package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads what editions told of residents. */
@ApplicationScoped
public class ReleasedRepository {

    private static final String TOLD = " from release_part_place l join release_part p on p.id = l.part_id"
            + " join release e on e.root_id = p.root_id and e.number = p.last_number and e.told_on <= ?"
            + " join territory_closure x on x.descendant_id = l.place_id and x.valid_from <= e.told_on"
            + " and (x.valid_to is null or x.valid_to > e.told_on)";

    private static final String PARTS = "select x.ancestor_id as place, p.root_id as root, p.attribute,"
            + " p.first_number, p.last_number, p.people, p.places, e.told_on, count(*) as inside" + TOLD
            + " where x.ancestor_id in (%s) group by x.ancestor_id, p.id, p.root_id, p.attribute, p.first_number,"
            + " p.last_number, p.people, p.places, e.told_on";

    private static final String PLACES = "select distinct x.ancestor_id as place" + TOLD
            + " join territory t on t.id = x.ancestor_id and t.kind in ('DEPARTMENT', 'EPT', 'EPCI', 'COMMUNE')"
            + " where p.attribute = 'people'";

    private static final String EDITIONS =
            "select e.uuid, e.number, e.told_on, e.people, e.root_id from release e where e.root_id in" + " "
                    + ClosureSql.INSIDE + " order by e.told_on desc, e.id desc";

    @Inject
    private Jdbc jdbc;

    /** The parts of editions until a day that meet some territories, as {@code ToldCounts} reads them, with {@code place}. */
    public List<Row> parts(Collection<Long> places, LocalDate until) {
        return Slices.rows(places, some -> {
            List<Object> parameters = new ArrayList<>(List.of(until));
            parameters.addAll(some);
            return jdbc.rows(PARTS.formatted(Rows.marks(some)), parameters);
        });
    }

    /** The départements, EPT, EPCI and communes in which somebody was counted until a day, by key in {@code place}. */
    public List<Row> places(LocalDate until) {
        return jdbc.rows(PLACES, List.of(until));
    }

    /** The editions of a territory and of what lies inside, the latest first. */
    public List<Row> editions(long territory, LocalDate day) {
        return jdbc.rows(EDITIONS, List.of(territory, day, day));
    }
}
