package fr.maillage.job.persistence;

import fr.maillage.job.JobPatterns;
import fr.maillage.job.model.JobRun;
import fr.maillage.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds and records runs. */
@ApplicationScoped
public class JobRunRepository {

    private static final Map<String, String> SORTS =
            Map.of("created", "r.createdAt", "job", "r.job", "status", "r.status", "owner", "lower(r.ownerName)");

    @PersistenceContext(unitName = "maillage")
    private EntityManager em;

    public void add(JobRun run) {
        em.persist(run);
        em.flush();
    }

    public Optional<JobRun> byUuid(UUID uuid) {
        return em.createQuery("select r from JobRun r where r.uuid = :uuid", JobRun.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** The stored status of a run, past what this persistence context has read; null where there is none. */
    public String status(UUID uuid) {
        return em.createQuery("select r.status from JobRun r where r.uuid = :uuid", String.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The oldest run that waits or works under an exclusive key. */
    public Optional<UUID> active(String exclusiveKey) {
        return em.createQuery(
                        "select r.uuid from JobRun r where r.exclusiveKey = :key and r.status in ('QUEUED', 'RUNNING')"
                                + " order by r.id",
                        UUID.class)
                .setParameter("key", exclusiveKey)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<UUID> claimed(String claimKey) {
        return em.createQuery("select r.uuid from JobRun r where r.claimKey = :key", UUID.class)
                .setParameter("key", claimKey)
                .getResultStream()
                .findFirst();
    }

    /** The waiting runs, the oldest first. */
    public List<UUID> queued(int max) {
        return em.createQuery("select r.uuid from JobRun r where r.status = 'QUEUED' order by r.id", UUID.class)
                .setMaxResults(max)
                .getResultList();
    }

    /** The runs of one life of a node that somebody asked to stop. */
    public List<UUID> stopping(String incarnation) {
        return em.createQuery(
                        "select r.uuid from JobRun r where r.status = 'STOPPING' and r.incarnation = :incarnation",
                        UUID.class)
                .setParameter("incarnation", incarnation)
                .getResultList();
    }

    /** One page of the selected runs with their parameters; the newest first unless asked otherwise. */
    public List<JobRun> list(JobRunQuery query, PageRequest page) {
        String sort = page.by(SORTS, "created");
        boolean ascending = page.sort() != null && page.ascending();
        String order = sort + (ascending ? " asc" : " desc") + ", r.id desc";
        Map<String, Object> values = new HashMap<>();
        TypedQuery<JobRun> select = em.createQuery(
                "select r from JobRun r where " + condition(query, values) + " order by " + order, JobRun.class);
        values.forEach(select::setParameter);
        return select.setHint("eclipselink.batch", "r.parameters")
                .setHint("eclipselink.batch.type", "IN")
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    public long count(JobRunQuery query) {
        Map<String, Object> values = new HashMap<>();
        TypedQuery<Long> select =
                em.createQuery("select count(r) from JobRun r where " + condition(query, values), Long.class);
        values.forEach(select::setParameter);
        return select.getSingleResult();
    }

    private static String condition(JobRunQuery query, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (query.job() != null) {
            where.append(" and r.job = :job");
            values.put("job", query.job());
        }
        if (!query.statuses().isEmpty()) {
            where.append(" and r.status in :statuses");
            values.put("statuses", List.copyOf(query.statuses()));
        }
        if (query.owner() != null) {
            where.append(
                    " and (lower(r.ownerLogin) like :owner escape '!' or lower(r.ownerName) like :owner escape '!')");
            values.put("owner", "%" + JobPatterns.LIKE_SIGNS.replaceAll(query.owner(), "!$1") + "%");
        }
        if (query.ownAccount() != null) {
            where.append(" and r.ownerAccount = :own");
            values.put("own", query.ownAccount());
        }
        if (query.from() != null) {
            where.append(" and r.createdAt >= :from");
            values.put("from", query.from());
        }
        if (!query.sight().everything()) {
            where.append(" and (r.ownerAccount = :account");
            values.put("account", query.sight().account());
            if (!query.sight().systemJobs().isEmpty()) {
                where.append(" or (r.ownerAccount is null and r.job in :systemJobs)");
                values.put("systemJobs", List.copyOf(query.sight().systemJobs()));
            }
            where.append(")");
        }
        return where.toString();
    }
}
