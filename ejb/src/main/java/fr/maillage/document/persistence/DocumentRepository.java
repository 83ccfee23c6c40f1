package fr.maillage.document.persistence;

import fr.maillage.document.model.StoredDocument;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of stored documents. */
@ApplicationScoped
public class DocumentRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager em;

    public void add(StoredDocument document) {
        em.persist(document);
    }

    public Optional<StoredDocument> byUuid(UUID uuid) {
        return em.createQuery("select d from StoredDocument d where d.uuid = :uuid", StoredDocument.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** A file by both its keys. */
    public record Known(long id, UUID uuid) {}

    /** Notes that a file tells of people. */
    public void holdsPeople(UUID uuid) {
        em.flush();
        update("update stored_document set people = true where uuid in (?)", List.of(), List.of(uuid));
    }

    /** Files that were needed when somebody looked last, by their keys, some at a time. */
    public List<Known> unreleased(long after, int most) {
        return Rows.list(
                em,
                "select id, uuid from stored_document where released_at is null and id > ?"
                        + " order by id fetch first " + most + " rows only",
                List.of(after),
                row -> new Known(row.number("id"), row.uuid("uuid")));
    }

    public void release(Collection<UUID> uuids, OffsetDateTime now) {
        update("update stored_document set released_at = ? where uuid in (?)", List.of(now), uuids);
    }

    public void needAgain(Collection<UUID> uuids) {
        update("update stored_document set released_at = null where uuid in (?)", List.of(), uuids);
    }

    /**
     * Files that were released before, the longest ago first.
     *
     * @param people the same for files that tell of people
     */
    public List<UUID> due(OffsetDateTime limit, OffsetDateTime people, int most) {
        return Rows.list(
                em,
                "select uuid from stored_document where released_at < ? or (people = true and released_at < ?)"
                        + " order by released_at, id fetch first " + most + " rows only",
                List.of(limit, people),
                row -> row.uuid("uuid"));
    }

    /** Who sent some files, by name. */
    public Map<UUID, String> senders(Collection<UUID> uuids) {
        Map<UUID, String> senders = new HashMap<>();
        if (!uuids.isEmpty()) {
            Rows.list(
                            em,
                            marked("select uuid, owner_name from stored_document where uuid in (?)", uuids),
                            parameters(List.of(), uuids),
                            row -> Map.entry(row.uuid("uuid"), row.text("owner_name")))
                    .forEach(row -> senders.put(row.getKey(), row.getValue()));
        }
        return senders;
    }

    public Set<String> digests(Collection<UUID> uuids) {
        return texts("select distinct sha256 from stored_document where uuid in (?)", uuids);
    }

    /** Which of these digests some file has. */
    public Set<String> digestsAmong(Collection<String> digests) {
        return texts("select distinct sha256 from stored_document where sha256 in (?)", digests);
    }

    public void remove(Collection<UUID> uuids) {
        update("delete from stored_document where uuid in (?)", List.of(), uuids);
    }

    private Set<String> texts(String sql, Collection<?> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(Rows.list(em, marked(sql, keys), parameters(List.of(), keys), row -> row.text("sha256")));
    }

    private void update(String sql, List<?> first, Collection<?> keys) {
        if (!keys.isEmpty()) {
            Rows.execute(em, marked(sql, keys), parameters(first, keys));
        }
    }

    /** The statement with a mark for each key. */
    private static String marked(String sql, Collection<?> keys) {
        return sql.replace("(?)", "(" + Rows.marks(keys) + ")");
    }

    private static List<Object> parameters(List<?> first, Collection<?> keys) {
        List<Object> parameters = new ArrayList<>(first);
        keys.forEach(key -> parameters.add(key.toString()));
        return parameters;
    }
}
