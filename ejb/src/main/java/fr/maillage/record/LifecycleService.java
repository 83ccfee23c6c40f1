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
 * Common work of services of all kinds on one record, by its {@link RecordLifecycle}. A kind's service adds how one is
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

    /** The kind, as pages, problems and the audit call it. */
    public String kind() {
        return lifecycle().kind();
    }

    /**
     * Records by the keys of a list that the caller may read, in its order; those that are gone are left out.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<RecordStanding> standing(List<Long> keys) {
        caller.require(Permission.READ);
        return lifecycle().standing(keys);
    }

    /** The values of one field of a record. Throws as {@link #get}. */
    public List<String> held(UUID id, String key) {
        FieldValues<F> values = get(id).values();
        return values.list(field(values, key));
    }

    /**
     * Changes one field of a record.
     *
     * @param held what the field is to hold
     * @throws fr.maillage.shared.Problem as for {@link #update}
     */
    public D put(UUID id, int version, String key, List<String> held) {
        FieldValues<F> values = get(id).values();
        return update(id, version, values.with(field(values, key), held));
    }

    private F field(FieldValues<F> values, String key) {
        return values.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Who asks. */
    protected Caller caller() {
        return caller;
    }
}
