package fr.maillage.committee.persistence;

import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of mandates that end, with the bodies {@code b}. */
@ApplicationScoped
public class RenewalListRepository {

    /** The key of who follows; null for nobody. */
    public static final String FOLLOWER = "w.follower_id";

    private static final RecordPages PAGES = new RecordPages(
            "r.uuid as uuid, r.version as version, r.person_id as person, p.name as name, a.id as actor_key,"
                    + " a.uuid as actor, a.name as actor_name, r.role as role, r.until_on as until_on, b.uuid as body,"
                    + " b.name as body_name, b.territory_id as territory, t.name as territory_name, " + FOLLOWER
                    + " as follower",
            "mandate r join body b on b.id = r.body_id join territory t on t.id = b.territory_id"
                    + " join mandate_follower w on w.mandate_id = r.id"
                    + " join person_card p on p.id = r.person_id left join actor_card a on a.id = r.actor_id",
            Map.of(
                    "until", "r.until_on %1$s, b.search_text, p.name, r.id %1$s",
                    "name", "p.name %1$s, r.until_on, r.id %1$s",
                    "actor", "a.name %1$s, r.until_on, r.id %1$s",
                    "body", "b.search_text %1$s, r.until_on, r.id %1$s"),
            "until");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A page of the mandates {@code r} that a query selects, in two statements. */
    public Page<Row> page(RecordQuery query, PageRequest request) {
        return PAGES.page(entities, query, request, row -> row);
    }

    /** Who sits there by some mandates and from when, by their keys, in one statement. */
    public Map<Long, Row> followers(Collection<Long> keys) {
        Map<Long, Row> followers = new HashMap<>();
        if (!keys.isEmpty()) {
            Rows.list(
                            entities,
                            "select m.id as id, m.uuid as uuid, m.from_on as from_on, p.name as name from mandate m"
                                    + " join person_card p on p.id = m.person_id where m.id in ("
                                    + Rows.marks(keys) + ")",
                            keys,
                            row -> row)
                    .forEach(row -> followers.put(row.number("id"), row));
        }
        return followers;
    }

    /**
     * Whom to ask of some organisations: the contacts of each by name, those who can be written to before the others.
     *
     * @param readable limits contacts {@code k} to those whom the caller may read
     */
    public Map<Long, List<Row>> contacts(Collection<Long> actors, RecordQuery readable) {
        Map<Long, List<Row>> contacts = new HashMap<>();
        if (!actors.isEmpty()) {
            List<Object> parameters = new ArrayList<>();
            String where = readable.among("k.actor_id", actors).where(parameters);
            Rows.list(
                            entities,
                            "select k.actor_id as actor, k.person_id as person, k.name as name, k.email as email,"
                                    + " k.no_mail as no_mail"
                                    + " from contact_card k" + where
                                    + " order by case when k.email is null or k.no_mail = true then 1 else 0 end,"
                                    + " k.name, k.id",
                            parameters,
                            row -> row)
                    .forEach(row -> contacts.computeIfAbsent(row.number("actor"), key -> new ArrayList<>())
                            .add(row));
        }
        return contacts;
    }
}
