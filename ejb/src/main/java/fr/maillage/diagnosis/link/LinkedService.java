package fr.maillage.diagnosis.link;

import fr.maillage.diagnosis.model.LinkedRecord;
import fr.maillage.identity.Permission;
import fr.maillage.record.LifecycleService;
import fr.maillage.record.RecordDetail;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Problem;
import java.util.UUID;

/** Handling of the links of records by their services. */
public abstract class LinkedService<E extends LinkedRecord, D extends RecordDetail<F>, F extends Enum<F> & RecordField>
        extends LifecycleService<E, D, F> {

    @Override
    protected abstract LinkedLifecycle<E> lifecycle();

    /** Tells if the caller may have the link of a record, and write down what is answered. */
    public boolean linkReadable(UUID id) {
        return caller().may(Permission.COLLECT, lifecycle().find(id).territoryId());
    }

    /**
     * The secret of a record's link, for whoever may make it known; null for an archived record.
     *
     * @throws Problem DENIED without COLLECT on its territory; NOT_FOUND
     */
    public String secret(UUID id) {
        E record = lifecycle().find(id);
        caller().require(Permission.COLLECT, record.territoryId());
        return record.archived() ? null : lifecycle().secret(record);
    }

    /**
     * Gives a record another link; whoever has the old one is locked out.
     *
     * @throws Problem STALE, DENIED, CONFLICT and NOT_FOUND as for {@link #update}
     */
    public D renewLink(UUID id, int version) {
        E record = lifecycle().forChange(id, version);
        lifecycle().requireActive(record);
        lifecycle().renewLink(record);
        return detail(record);
    }
}
