package fr.maillage.report.persistence;

import fr.maillage.report.model.KeptReport;
import fr.maillage.report.model.KeptReportKey;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds and records kept reports. */
@ApplicationScoped
public class KeptReportRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public void add(KeptReport report) {
        entities.persist(report);
    }

    public Optional<KeptReport> byUuid(UUID uuid) {
        return entities.createQuery("select k from KeptReport k where k.uuid = :uuid", KeptReport.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** Tells if the same report with the same contents is kept already. */
    public boolean has(KeptReportKey key) {
        return entities.createQuery(
                                "select count(k) from KeptReport k where k.key.report = :report"
                                        + " and k.key.territory = :territory and k.key.format = :format"
                                        + " and k.key.language = :language and k.key.contents = :contents",
                                Long.class)
                        .setParameter("report", key.report())
                        .setParameter("territory", key.territory())
                        .setParameter("format", key.format())
                        .setParameter("language", key.language())
                        .setParameter("contents", key.contents())
                        .getSingleResult()
                > 0;
    }

    /** Which of these files are kept reports. */
    public Set<UUID> documentsAmong(Collection<UUID> documents) {
        return Set.copyOf(Rows.list(
                entities,
                "select document_uuid from kept_report where document_uuid in (" + Rows.marks(documents) + ")",
                documents.stream().map(UUID::toString).toList(),
                row -> row.uuid("document_uuid")));
    }

    /** Those that were made for a meeting, the newest first. */
    public List<KeptReport> ofMeeting(UUID meeting) {
        return entities.createQuery(
                        "select k from KeptReport k where k.meeting = :meeting order by k.createdAt desc, k.id desc",
                        KeptReport.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** A file of an edition that was made for a meeting. */
    public Optional<KeptReport> drawn(String report, String contents, String readers, String format) {
        return entities.createQuery(
                        "select k from KeptReport k where k.key.contents = :contents and k.key.report = :report"
                                + " and k.readers = :readers and k.key.format = :format",
                        KeptReport.class)
                .setParameter("contents", contents)
                .setParameter("report", report)
                .setParameter("readers", readers)
                .setParameter("format", format)
                .getResultStream()
                .findFirst();
    }

    /** Forgets those with some contents that were made for meetings; what they hold names the meeting and its readers. */
    public void forget(String report, Collection<String> contents) {
        if (contents.isEmpty()) {
            return;
        }
        List<String> parameters = new ArrayList<>(contents);
        parameters.add(report);
        Rows.execute(
                entities,
                "delete from kept_report where content_tag in (" + Rows.marks(contents)
                        + ") and report = ? and meeting_uuid is not null",
                parameters);
    }

    /** Those of a territory that were made for no meeting, the newest first. */
    public List<KeptReport> of(long territory, int offset, int limit) {
        return entities.createQuery(
                        "select k from KeptReport k where k.key.territory = :territory"
                                + " and k.meeting is null order by k.createdAt desc, k.id desc",
                        KeptReport.class)
                .setParameter("territory", territory)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count(long territory) {
        return entities.createQuery(
                        "select count(k) from KeptReport k where k.key.territory = :territory and k.meeting is null",
                        Long.class)
                .setParameter("territory", territory)
                .getSingleResult();
    }

    /** Lets other orders wait until this transaction has ended. */
    public void holdOrders() {
        Rows.lock(entities, "select id from report_order_lock where id = 1 for update", List.of());
    }
}
