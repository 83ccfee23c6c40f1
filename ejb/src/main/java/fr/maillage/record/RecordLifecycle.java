package fr.maillage.record;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.model.ArchivableRecord;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The life of the records of one kind, from entry to archive: who may change one, in which version, and the line in the
 * audit for each change. Rules that a kind breaks are called after it: {@code offer.archived}, {@code
 * offer.not-archived}.
 */
public abstract class RecordLifecycle<E extends ArchivableRecord> {

    private static final int LONGEST_REASON = 500;

    private final RecordRepository<E> repository;
    private final Permission permission;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    /** For the proxy only. */
    protected RecordLifecycle() {
        this(null, null, null, null, null);
    }

    /**
     * The life of a kind.
     *
     * @param permission what changing such a record needs, on its territory
     */
    protected RecordLifecycle(
            RecordRepository<E> repository, Permission permission, Caller caller, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.permission = permission;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Names such a record for problems and the audit. */
    public String kind() {
        return repository.kind();
    }

    /** The key of the territory that a record belongs to. */
    protected abstract long territory(E record);

    /** Names a record as people do at that moment; in the audit. */
    protected abstract String label(E record);

    /** Lets others wait who would change the same, and refuses where what it belongs to is archived. */
    protected void lock(E record, boolean active) {}

    /** Does what follows from a change, after it was written and before its line in the audit. */
    protected void follow(E record) {}

    /**
     * A record, archived or not.
     *
     * @throws Problem NOT_FOUND
     */
    public E find(UUID id) {
        return repository.byUuid(id).orElseThrow(() -> Problem.notFound(repository.kind(), String.valueOf(id)));
    }

    /**
     * A record that the caller is about to change.
     *
     * @param version the version that she has seen
     * @throws Problem UNAUTHENTICATED; DENIED without the permission on its territory; NOT_FOUND; STALE when it has
     *     another version now
     */
    public E forChange(UUID id, int version) {
        caller.require(permission);
        E record = find(id);
        caller.require(permission, territory(record));
        if (record.version() != version) {
            throw Problem.stale(repository.kind(), id.toString());
        }
        return record;
    }

    /**
     * A record, read anew, to which the caller is about to add or take something; nobody else does until this transaction
     * has ended.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without the permission on its territory; NOT_FOUND; CONFLICT for an archived
     *     record
     */
    public E held(UUID id) {
        caller.require(permission);
        E record = repository.locked(id).orElseThrow(() -> Problem.notFound(repository.kind(), String.valueOf(id)));
        caller.require(permission, territory(record));
        requireActive(record);
        return record;
    }

    /** Records by their keys, in that order, as they stand for the caller; those that are gone are left out. */
    public List<RecordStanding> standing(List<Long> keys) {
        Map<Long, E> found = repository.byKeys(keys);
        return keys.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(record -> new RecordStanding(
                        record.id(),
                        record.uuid(),
                        record.version(),
                        label(record),
                        editable(record),
                        record.archived() ? repository.kind() + ".archived" : null))
                .toList();
    }

    /** Tells if the caller may change a record. */
    public boolean editable(E record) {
        return caller.may(permission, territory(record));
    }

    /**
     * Refuses what can only be done with a record that is not archived.
     *
     * @throws Problem CONFLICT
     */
    public void requireActive(E record) {
        if (record.archived()) {
            throw conflict(".archived");
        }
    }

    /**
     * Enters a new record.
     *
     * @param fill writes its values into it
     * @param beside writes what other tables keep of them, by its key
     */
    protected E create(E record, Runnable fill, Runnable beside, List<Change> changes) {
        lock(record, true);
        fill.run();
        repository.add(record);
        repository.flush();
        beside.run();
        settle(record, "create", changes);
        return record;
    }

    /** Changes a record, as {@link #create}; nothing is written when nothing differs. */
    protected void update(E record, Runnable fill, Runnable beside, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        lock(record, true);
        fill.run();
        record.touch(now());
        repository.flush();
        beside.run();
        settle(record, "update", changes);
    }

    /**
     * Takes a record out of the lists, keeping it.
     *
     * @param reason why, at most 500 characters; never blank
     * @throws Problem as for {@link #forChange}; INVALID for a reason that is missing or too long; CONFLICT for an
     *     archived record
     */
    public E archive(UUID id, int version, String reason) {
        E record = forChange(id, version);
        requireActive(record);
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid("reason", "required", null);
        }
        String why = PlainText.visible(reason);
        if (why.length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "too-long", reason, Integer.toString(LONGEST_REASON));
        }
        archive(record, why);
        return record;
    }

    /** Takes a record out of the lists whose rights have been asked for, as jobs do with many; null for no reason. */
    public void archive(E record, String why) {
        lock(record, false);
        record.archive(why, now());
        repository.flush();
        settle(record, "archive", List.of(new Change("reason", null, why)));
    }

    /**
     * Brings an archived record back as it was.
     *
     * @throws Problem as for {@link #forChange}; CONFLICT for a record that is not archived
     */
    public E restore(UUID id, int version) {
        E record = forChange(id, version);
        if (!record.archived()) {
            throw conflict(".not-archived");
        }
        lock(record, true);
        String why = record.archiveReason();
        record.restore(now());
        repository.flush();
        settle(record, "restore", List.of(new Change("reason", why, null)));
        return record;
    }

    /** Names for the audit what was done, by its verb: {@code kind.verb}. */
    protected String action(String verb) {
        return repository.kind() + "." + verb;
    }

    /** A line in the audit. */
    public void record(E record, String verb, List<Change> changes) {
        audit.record(new AuditLine(
                action(verb),
                new RecordRef(repository.kind(), record.uuid()),
                label(record),
                territory(record),
                changes));
    }

    /** The moment of a change, UTC, to the microsecond as both databases keep it. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private void settle(E record, String verb, List<Change> changes) {
        follow(record);
        record(record, verb, changes);
    }

    private Problem conflict(String rule) {
        return Problem.of(Problem.Kind.CONFLICT, null, repository.kind() + rule, null);
    }
}
