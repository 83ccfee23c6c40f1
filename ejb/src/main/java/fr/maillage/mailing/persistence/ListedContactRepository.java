package fr.maillage.mailing.persistence;

import fr.maillage.mailing.model.ContactList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The people of a list: those whom its filter takes, with what was decided by hand. */
@ApplicationScoped
public class ListedContactRepository {

    private static final String FROM =
            " from actor_contact k join actor a on a.id = k.actor_id and a.archived_at is null"
                    + " left join contact_list_choice h on h.contact_id = k.id and h.list_id = ? where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * Somebody as the tables have her.
     *
     * @param byFilter whether the filter takes her
     * @param taken null where nobody decided by hand
     */
    public record Row(
            UUID id,
            String name,
            String duty,
            String email,
            String phone,
            UUID actorId,
            String actorName,
            String actorIdentifier,
            boolean noMail,
            boolean byFilter,
            Boolean taken) {}

    /**
     * Whom to look for.
     *
     * @param words each must occur in the actor's words or in her name or duty; of the list's own filter
     * @param text in lower case; further limits the people shown; null for none
     * @param everybody true for all contacts, not those on the list alone
     */
    public record Wanted(ContactList list, List<String> words, String text, boolean everybody, LocalDate today) {}

    /** A slice of them, by actor and name. */
    public List<Row> slice(Wanted wanted, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String filter = filter(wanted, parameters);
        parameters.add(wanted.list().id());
        String sql =
                "select k.uuid, k.name, k.duty, k.email, k.phone, a.uuid, a.name, a.identifier, k.no_mail, case when "
                        + filter
                        + " then 1 else 0 end, h.taken" + FROM + where(wanted, parameters)
                        + " order by a.search_text, k.name, k.id limit " + limit + " offset " + offset;
        List<?> rows = bind(sql, parameters).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    public long count(Wanted wanted) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(wanted.list().id());
        String sql = "select count(*)" + FROM + where(wanted, parameters);
        return ((Number) bind(sql, parameters).getSingleResult()).longValue();
    }

    /** How many of them have an address and have not asked to be left alone. */
    public long reachable(Wanted wanted) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(wanted.list().id());
        String sql =
                "select count(*)" + FROM + where(wanted, parameters) + " and k.email is not null and k.no_mail = false";
        return ((Number) bind(sql, parameters).getSingleResult()).longValue();
    }

    private static String where(Wanted wanted, List<Object> parameters) {
        String where = "1 = 1";
        if (!wanted.everybody()) {
            where = "(h.taken = true or (h.taken is null and " + filter(wanted, parameters) + "))";
        }
        if (wanted.text() != null) {
            where += " and (lower(k.name) like ? or lower(k.email) like ? or a.search_text like ?)";
            for (int i = 0; i < 3; i++) {
                parameters.add("%" + wanted.text() + "%");
            }
        }
        return where;
    }

    private static String filter(Wanted wanted, List<Object> parameters) {
        ContactList list = wanted.list();
        StringBuilder filter = new StringBuilder("(a.territory_id in (select x.descendant_id from territory_closure x"
                + " where x.ancestor_id = ? and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))");
        parameters.add(list.territoryId());
        parameters.add(wanted.today());
        parameters.add(wanted.today());
        if (list.actorType() != null) {
            filter.append(" and a.type = ?");
            parameters.add(list.actorType());
        }
        if (list.network() != null) {
            filter.append(" and exists (select 1 from actor_term n where n.actor_id = a.id and n.vocabulary = 'network'"
                    + " and n.term = ?)");
            parameters.add(list.network());
        }
        for (String word : wanted.words()) {
            filter.append(" and (a.search_text like ? or lower(k.name) like ? or lower(k.duty) like ?)");
            for (int i = 0; i < 3; i++) {
                parameters.add("%" + word + "%");
            }
        }
        return filter.append(")").toString();
    }

    private Query bind(String sql, List<Object> parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static Row row(Object[] c) {
        return new Row(
                UUID.fromString((String) c[0]),
                (String) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                UUID.fromString((String) c[5]),
                (String) c[6],
                (String) c[7],
                (Boolean) c[8],
                ((Number) c[9]).intValue() == 1,
                (Boolean) c[10]);
    }
}
