package fr.maillage.plan.persistence;

import fr.maillage.plan.model.FrameVersion;
import fr.maillage.plan.scheme.VersionState;
import fr.maillage.shared.Problem;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes versions of frames. */
@ApplicationScoped
public class FrameVersionRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Begins a draft after those that the frame has. */
    public FrameVersion begin(long frame, OffsetDateTime now) {
        int number =
                ofFrame(frame).stream().mapToInt(FrameVersion::number).max().orElse(0);
        FrameVersion version = new FrameVersion(UUID.randomUUID(), frame, number + 1, VersionState.DRAFT.code(), now);
        entities.persist(version);
        entities.flush();
        return version;
    }

    public Optional<FrameVersion> byUuid(UUID id) {
        return select("where v.uuid = ?1", id).stream().findFirst();
    }

    /** The same, read anew; nobody else changes it or one of its lines until this transaction has ended. */
    public Optional<FrameVersion> locked(UUID id) {
        Optional<FrameVersion> version = byUuid(id);
        version.ifPresent(v -> entities.refresh(v, LockModeType.PESSIMISTIC_WRITE));
        return version;
    }

    /** All versions of a frame, the newest first. */
    public List<FrameVersion> ofFrame(long frame) {
        return select("where v.frameId = ?1 order by v.number desc", frame);
    }

    /** The latest version that has a line. */
    public Optional<FrameVersion> latestWith(UUID line) {
        return Rows.entities(
                        entities,
                        FrameVersion.class,
                        "select v.* from frame_version v join frame_version_line vl on vl.version_id = v.id"
                                + " join frame_line l on l.id = vl.line_id where l.uuid = ? order by v.number desc",
                        List.of(line.toString()))
                .stream()
                .findFirst();
    }

    /**
     * Writes what has changed.
     *
     * @throws Problem STALE when somebody else changed a version meanwhile
     */
    public void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale("plan.version", null);
        }
    }

    private List<FrameVersion> select(String condition, Object parameter) {
        return entities.createQuery("select v from FrameVersion v " + condition, FrameVersion.class)
                .setParameter(1, parameter)
                .getResultList();
    }
}
