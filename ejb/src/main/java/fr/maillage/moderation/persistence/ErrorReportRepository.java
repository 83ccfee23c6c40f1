package fr.maillage.moderation.persistence;

import fr.maillage.moderation.ErrorStatus;
import fr.maillage.moderation.model.ErrorReport;
import fr.maillage.shared.Problem;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and stores reports of errors. */
@ApplicationScoped
public class ErrorReportRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public Optional<ErrorReport> byUuid(UUID uuid) {
        return entities.createQuery("select r from ErrorReport r where r.uuid = :uuid", ErrorReport.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** The reports of a place that await an answer, the oldest first. */
    public List<ErrorReport> open(long placeId) {
        return entities.createQuery(
                        "select r from ErrorReport r where r.placeId = :place and r.status = :open order by r.id",
                        ErrorReport.class)
                .setParameter("place", placeId)
                .setParameter("open", ErrorStatus.OPEN)
                .getResultList();
    }

    /** The reports with these identifiers, in no particular order. */
    public List<ErrorReport> among(Collection<UUID> uuids) {
        return uuids.isEmpty()
                ? List.of()
                : entities.createQuery("select r from ErrorReport r where r.uuid in :uuids", ErrorReport.class)
                        .setParameter("uuids", uuids)
                        .getResultList();
    }

    /** The reports of a place, the latest first. */
    public List<ErrorReport> of(long placeId, int most) {
        return entities.createQuery(
                        "select r from ErrorReport r where r.placeId = :place order by r.id desc", ErrorReport.class)
                .setParameter("place", placeId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Counts one more sender; several may do so at once. */
    public void count(ErrorReport report) {
        entities.createQuery("update ErrorReport r set r.times = r.times + 1 where r.uuid = :uuid")
                .setParameter("uuid", report.uuid())
                .executeUpdate();
    }

    /** The key of a place that exists. */
    public long placeKey(UUID place) {
        return Rows.number(entities, "select id from place_card where uuid = ?", place.toString());
    }

    /** Reads the present name of a place. */
    public String placeName(long placeId) {
        return Rows.one(entities, "select name from place_card where id = ?", row -> row.text("name"), placeId);
    }

    /** The identifier of a place that exists. */
    public UUID place(long placeId) {
        return Rows.one(entities, "select uuid from place_card where id = ?", row -> row.uuid("uuid"), placeId);
    }

    public void add(ErrorReport report) {
        entities.persist(report);
    }

    /**
     * Writes what has changed.
     *
     * @throws Problem STALE when somebody else answered meanwhile
     */
    public void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale("error-report", null);
        }
    }
}
