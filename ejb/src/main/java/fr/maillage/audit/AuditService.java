package fr.maillage.audit;

import fr.maillage.audit.persistence.AuditRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.JobOrigin;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes the audit in the transaction of whoever changes something, and shows it to those who may read it. */
@Stateless
@LocalBean
@Local(AuditTrail.class)
public class AuditService implements AuditTrail {

    /** Stands for somebody who has not signed in. */
    private static final CallerIdentity VISITOR = new CallerIdentity(null, "visitor", "", List.of());

    private static final int EXPORT_CHUNK = 500;

    @Inject
    private AuditRepository repository;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Writes one line per changed record, in one batch, in the current transaction.
     *
     * @param lines never null; nothing happens when it is empty
     */
    @Override
    public void recordAll(List<AuditLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        CallerIdentity actor = caller.identity().orElse(VISITOR);
        UUID run = JobOrigin.run().orElse(null);
        repository.insert(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS), actor, run, lines);
    }

    /**
     * The lines that a filter selects, the newest first unless asked otherwise.
     *
     * @param request sorts by {@code at} (default, descending), {@code actor} or {@code action}
     * @throws fr.maillage.shared.Problem DENIED without the permission to read the audit everywhere
     */
    public Page<AuditView> list(AuditFilter filter, PageRequest request) {
        caller.requireEverywhere(Permission.READ_AUDIT);
        return new Page<>(repository.find(filter, request), repository.count(filter), request);
    }

    /**
     * Hands every selected line, the newest first, to a consumer, without holding them all in memory.
     *
     * @throws fr.maillage.shared.Problem DENIED without the permission to read the audit everywhere
     */
    public void export(AuditFilter filter, Consumer<AuditView> consumer) {
        caller.requireEverywhere(Permission.READ_AUDIT);
        Long before = null;
        List<AuditView> chunk;
        do {
            chunk = repository.newestBefore(filter, before, EXPORT_CHUNK);
            chunk.forEach(consumer);
            before = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1).id();
        } while (chunk.size() == EXPORT_CHUNK);
    }

    /**
     * The last hundred lines about one record, the newest first; for the page of that record, whose own service has
     * authorized the reader.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED for visitors
     */
    public List<AuditView> of(RecordRef record) {
        caller.requireSignedIn();
        return repository.of(record, 100);
    }

    /** The kinds of record and the actions that occur in the audit, in alphabetical order, for its filters. */
    public AuditChoices choices() {
        caller.requireEverywhere(Permission.READ_AUDIT);
        return new AuditChoices(repository.recordTypes(), repository.actions());
    }
}
