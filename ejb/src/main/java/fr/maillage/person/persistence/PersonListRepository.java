package fr.maillage.person.persistence;

import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list's rows: the person, and the territory {@code t} where she belongs, if she was entered for herself. */
@ApplicationScoped
public class PersonListRepository {

    private static final RecordPages PAGES = new RecordPages(
            "r.uuid as uuid, r.name as name, r.email as email, r.phone as phone, r.no_mail as no_mail,"
                    + " t.code as territory, t.name as territory_name",
            "person r left join territory t on t.id = r.territory_id",
            Map.of("name", "r.search_text %1$s, r.id %1$s", "email", "r.email %1$s, r.id %1$s"),
            "name");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A page of the list, in two statements. */
    public Page<Row> page(RecordQuery query, PageRequest request) {
        return PAGES.page(entities, query, request, row -> row);
    }

    /** Tells if a query finds anybody. */
    public boolean any(RecordQuery query) {
        List<Object> parameters = new ArrayList<>();
        return Rows.number(entities, "select count(*) from person r" + query.where(parameters), parameters) > 0;
    }

    /**
     * The condition that a person belongs inside one of some territories.
     *
     * @param into gets the parameters
     */
    public String belonging(Set<Long> territories, LocalDate day, List<Object> into) {
        if (territories.isEmpty()) {
            return "1 = 0";
        }
        into.addAll(territories);
        Collections.addAll(into, day, day);
        return "r.territory_id in (select x.descendant_id from territory_closure x where x.ancestor_id in ("
                + Rows.marks(territories) + ") and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";
    }
}
