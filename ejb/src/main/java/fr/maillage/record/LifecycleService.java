package fr.maillage.record;

import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.model.ArchivableRecord;
import fr.maillage.shared.RecordRef;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What services of all kinds do alike with one record, by its {@link RecordLifecycle}. A kind's service adds how one is
 * entered, corrected and listed.
 *
 * @param <E> the record as it is kept
 * @param <D> the record as it is read
 * @param <F> its fields
 */
public abstract class LifecycleService<
                E extends ArchivableRecord, D extends RecordDetail<F>, F extends Enum<F> & RecordField>
        implements RecordService<D, F> {

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    protected abstract RecordLifecycle<E> lifecycle();

    /** All that the caller may know of a record. */
    protected abstract D detail(E record);

    @Override
    public D get(UUID id) {
        caller.require(Permission.READ);
        return detail(lifecycle().find(id));
    }

    @Override
    public D archive(UUID id, int version, String reason) {
        return detail(lifecycle().archive(id, version, reason));
    }

    @Override
    public D restore(UUID id, int version) {
        return detail(lifecycle().restore(id, version));
    }

    @Override
    public List<AuditView> history(UUID id) {
        caller.require(Permission.READ);
        return audit.of(new RecordRef(lifecycle().kind(), lifecycle().find(id).uuid()));
    }

    /** Who asks. */
    protected Caller caller() {
        return caller;
    }
}
