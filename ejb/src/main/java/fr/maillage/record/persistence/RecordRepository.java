package fr.maillage.record.persistence;

import fr.maillage.record.model.ArchivableRecord;
import fr.maillage.shared.Problem;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** Finds and writes the records of one kind. */
public abstract class RecordRepository<E extends ArchivableRecord> {

    private final Class<E> type;
    private final String kind;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * The records of a kind.
     *
     * @param kind what problems and the audit call it, such as {@code offer}
     */
    protected RecordRepository(Class<E> type, String kind) {
        this.type = type;
        this.kind = kind;
    }

    /** Names such a record for problems and the audit. */
    public String kind() {
        return kind;
    }

    /** The record with an opaque identifier, archived or not. */
    public Optional<E> byUuid(UUID uuid) {
        return select("where e.uuid = ?1", uuid).stream().findFirst();
    }

    /** The same, read anew; nobody else changes it until this transaction has ended. */
    public Optional<E> locked(UUID uuid) {
        Optional<E> record = byUuid(uuid);
        record.ifPresent(r -> entities.refresh(r, LockModeType.PESSIMISTIC_WRITE));
        return record;
    }

    /** Some records, read anew, that nobody else changes until this transaction has ended; locked in one order by all. */
    public Map<UUID, E> locked(Collection<UUID> ids) {
        Map<UUID, E> locked = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select e from " + type.getSimpleName() + " e where e.uuid in ?1 order by e.id", type)
                    .setParameter(1, ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .setHint(QueryHints.REFRESH, HintValues.TRUE)
                    .getResultList()
                    .forEach(record -> locked.put(record.uuid(), record));
        }
        return locked;
    }

    /** The records with some keys, in one statement, by their keys. */
    public Map<Long, E> byKeys(Collection<Long> keys) {
        return keys.isEmpty()
                ? Map.of()
                : select("where e.id in ?1", keys).stream()
                        .collect(Collectors.toMap(ArchivableRecord::id, Function.identity()));
    }

    public void add(E record) {
        entities.persist(record);
    }

    /**
     * Writes what has changed.
     *
     * @throws Problem STALE when somebody else changed a record meanwhile
     */
    public void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale(kind, null);
        }
    }

    /** The records {@code e} that a JPQL condition with numbered parameters selects, with its order. */
    protected List<E> select(String condition, Object... parameters) {
        var query = entities.createQuery("select e from " + type.getSimpleName() + " e " + condition, type);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    /** For what only this kind asks. */
    protected EntityManager entities() {
        return entities;
    }
}
