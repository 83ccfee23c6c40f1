package fr.maillage.document.persistence;

import fr.maillage.document.model.StoredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        List<?> rows = em.createNativeQuery("select id, uuid from stored_document where released_at is null and id > ?1"
                        + " order by id fetch first " + most + " rows only")
                .setParameter(1, after)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Known(((Number) row[0]).longValue(), UUID.fromString((String) row[1])))
                .toList();
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
        List<?> rows = em.createNativeQuery("select uuid from stored_document where released_at < ?1"
                        + " or (people = true and released_at < ?2) order by released_at, id fetch first " + most
                        + " rows only")
                .setParameter(1, limit)
                .setParameter(2, people)
                .getResultList();
        return rows.stream().map(uuid -> UUID.fromString((String) uuid)).toList();
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
        Set<String> texts = new HashSet<>();
        query(sql, List.of(), keys).ifPresent(q -> q.getResultList().forEach(text -> texts.add((String) text)));
        return texts;
    }

    private void update(String sql, List<?> first, Collection<?> keys) {
        query(sql, first, keys).ifPresent(Query::executeUpdate);
    }

    /** The statement with a mark for each key; none where there is no key. */
    private Optional<Query> query(String sql, List<?> first, Collection<?> keys) {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Query query = em.createNativeQuery(
                sql.replace("(?)", "(" + keys.stream().map(k -> "?").collect(Collectors.joining(",")) + ")"));
        int index = 1;
        for (Object parameter : first) {
            query.setParameter(index++, parameter);
        }
        for (Object key : keys) {
            query.setParameter(index++, key.toString());
        }
        return Optional.of(query);
    }
}
