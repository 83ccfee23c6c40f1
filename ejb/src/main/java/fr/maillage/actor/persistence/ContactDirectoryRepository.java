package fr.maillage.actor.persistence;

import fr.maillage.actor.ActorContactDirectory.Tally;
import fr.maillage.actor.ContactQuery;
import fr.maillage.actor.FoundContact;
import fr.maillage.actor.model.ActorContact;
import fr.maillage.identity.Scope;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Contacts with their actors, of those that somebody may read. */
@ApplicationScoped
public class ContactDirectoryRepository {

    private static final String FROM = " from actor_contact k join person_card p on p.id = k.person_id"
            + " join actor a on a.id = k.actor_id where ";

    private static final int MOST_OF_ONE = 1000;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * Who reads.
     *
     * @param scope where she may read contacts
     */
    public record Reader(Scope scope, LocalDate today) {}

    /** A slice of what is found, by actor and name. */
    public List<FoundContact> slice(ContactQuery query, Reader reader, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String filter = filter(query, reader, parameters);
        String inside =
                ReadableActors.condition(new Scope(false, Set.of(query.territoryId())), reader.today(), parameters);
        String sql =
                "select k.id as id, k.uuid as uuid, p.name as name, k.duty as duty, p.email as email, p.phone as phone,"
                        + " a.uuid as actor, a.name as actor_name, a.identifier as identifier, a.territory_id as territory,"
                        + " p.no_mail as no_mail, case when " + filter + " then 1 else 0 end as chosen, case when "
                        + inside
                        + " then 1 else 0 end as inside" + FROM + where(query, reader, parameters)
                        + " order by a.search_text, p.name, k.id limit " + limit + " offset " + offset;
        return Rows.list(entities, sql, parameters, ContactDirectoryRepository::contact);
    }

    /** Counts the contacts that each query finds, in their order. */
    public List<Tally> tally(List<ContactQuery> queries, Reader reader) {
        if (queries.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (ContactQuery query : queries) {
            counts.add("select " + counts.size()
                    + " as place, count(*) as all_of_them, count(case when p.email is not null and p.no_mail = false then 1 end)"
                    + " as reachable"
                    + FROM + where(query, reader, parameters));
        }
        return Rows.list(
                entities,
                String.join(" union all ", counts) + " order by place",
                parameters,
                row -> new Tally(row.number("all_of_them"), row.number("reachable")));
    }

    public Optional<Long> key(UUID contact) {
        return Rows.list(
                        entities,
                        "select k.id as id from actor_contact k where k.uuid = ?",
                        row -> row.number("id"),
                        contact.toString())
                .stream()
                .findFirst();
    }

    public boolean readable(UUID contact, Reader reader) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(contact.toString());
        return any("select count(*)" + FROM + "k.uuid = ? and " + readable(reader, parameters), parameters);
    }

    public boolean readableActor(long actorId, Reader reader) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(actorId);
        return reader.scope().everywhere()
                || any("select count(*) from actor a where a.id = ? and " + readable(reader, parameters), parameters);
    }

    /**
     * The contacts of somebody, whoever asks.
     *
     * @param persons her entries, by their keys
     * @param uuid of a contact, whose person counts, too; null for none
     */
    public List<ActorContact> of(Collection<Long> persons, String uuid) {
        return entities.createQuery(
                        "select c from ActorContact c where c.personId in :persons or c.personId in"
                                + " (select o.personId from ActorContact o where o.uuid = :uuid) order by c.id",
                        ActorContact.class)
                .setParameter("persons", persons.isEmpty() ? List.of(0L) : persons)
                .setParameter("uuid", uuid == null ? new UUID(0, 0) : UUID.fromString(uuid))
                .setMaxResults(MOST_OF_ONE)
                .getResultList();
    }

    /** Contacts and the people they are, by their keys. */
    public record Untouched(List<Long> contacts, Set<Long> persons) {}

    /** The contacts that were touched before, the longest ago first, but for those who want no messages. */
    public Untouched untouched(OffsetDateTime limit, int most) {
        List<Row> rows = Rows.list(
                entities,
                "select k.id as id, k.person_id as person from actor_contact k join person_card p on p.id = k.person_id"
                        + " where k.updated_at < ? and p.no_mail = false order by k.updated_at, k.id fetch first "
                        + most
                        + " rows only",
                row -> row,
                limit);
        return new Untouched(
                rows.stream().map(row -> row.number("id")).toList(),
                rows.stream().map(row -> row.number("person")).collect(Collectors.toSet()));
    }

    /** Removes contacts, not who they are. */
    public void remove(Collection<Long> contacts) {
        if (!contacts.isEmpty()) {
            Rows.execute(entities, "delete from actor_contact where id in (" + Rows.marks(contacts) + ")", contacts);
        }
    }

    private boolean any(String sql, List<Object> parameters) {
        return Rows.number(entities, sql, parameters) > 0;
    }

    private static String readable(Reader reader, List<Object> parameters) {
        return ReadableActors.condition(reader.scope(), reader.today(), parameters);
    }

    private static String where(ContactQuery query, Reader reader, List<Object> parameters) {
        StringBuilder where = new StringBuilder("a.archived_at is null and ").append(readable(reader, parameters));
        if (!query.everybody()) {
            where.append(" and (").append(filter(query, reader, parameters));
            where.append(one(" or ", query.taken(), parameters)).append(")");
            where.append(one(" and not ", query.leftOut(), parameters));
        }
        if (query.text() != null && !query.text().isBlank()) {
            where.append(" and (lower(p.name) like ? or lower(p.email) like ? or a.search_text like ?)");
            String text = "%" + query.text().strip().toLowerCase(Locale.ROOT) + "%";
            parameters.addAll(List.of(text, text, text));
        }
        return where.toString();
    }

    private static String one(String how, Set<Long> keys, List<Object> parameters) {
        parameters.addAll(keys);
        return keys.isEmpty() ? "" : how + "k.id in (" + Rows.marks(keys) + ")";
    }

    private static String filter(ContactQuery query, Reader reader, List<Object> parameters) {
        StringBuilder filter = new StringBuilder("(a.territory_id in " + ClosureSql.INSIDE);
        parameters.addAll(List.of(query.territoryId(), reader.today(), reader.today()));
        if (query.type() != null) {
            filter.append(" and a.type = ?");
            parameters.add(query.type());
        }
        if (query.network() != null) {
            filter.append(" and exists (select 1 from actor_term n where n.actor_id = a.id and n.vocabulary = 'network'"
                    + " and n.term = ?)");
            parameters.add(query.network());
        }
        for (String word : words(query)) {
            filter.append(" and (a.search_text like ? or lower(p.name) like ? or lower(k.duty) like ?)");
            parameters.addAll(List.of(word, word, word));
        }
        return filter.append(")").toString();
    }

    private static List<String> words(ContactQuery query) {
        return query.words() == null
                ? List.of()
                : Arrays.stream(Parts.of(PlainText.words(query.words()), " "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> "%" + word + "%")
                        .toList();
    }

    private static FoundContact contact(Row row) {
        return new FoundContact(
                row.number("id"),
                row.uuid("uuid"),
                row.text("name"),
                row.text("duty"),
                row.text("email"),
                row.text("phone"),
                row.uuid("actor"),
                row.text("actor_name"),
                row.text("identifier"),
                row.number("territory"),
                row.flag("no_mail"),
                row.number("chosen") == 1,
                row.number("inside") == 1);
    }
}
