package fr.maillage.diagnosis.link;

import fr.maillage.diagnosis.model.LinkedRecord;
import fr.maillage.diagnosis.persistence.LinkedRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.LinkSigner;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes records of one kind and their links; changing one needs EDIT_DIAGNOSIS on its territory. */
public abstract class LinkedLifecycle<E extends LinkedRecord> extends RecordLifecycle<E> {

    private LinkSigner signer;
    private LinkedRepository<E> repository;

    /** For the proxy only. */
    protected LinkedLifecycle() {}

    protected LinkedLifecycle(
            LinkedRepository<E> repository, LinkSigner signer, Caller caller, AuditTrail audit, Clock clock) {
        super(repository, Permission.EDIT_DIAGNOSIS, caller, audit, clock);
        this.repository = repository;
        this.signer = signer;
    }

    @Override
    protected long territory(E record) {
        return record.territoryId();
    }

    @Override
    protected String label(E record) {
        return record.title();
    }

    /** Gives a record another link; the old one leads nowhere from now on. */
    public void renewLink(E record) {
        link(record);
        record.touch(now());
        record(record, "renew-link", List.of());
        repository.flush();
    }

    /** The secret of a record's link. */
    public String secret(E record) {
        return signer.secret(record.linkSeed());
    }

    /** Gives a new record its link. */
    protected void link(E record) {
        UUID seed = UUID.randomUUID();
        record.linkBy(seed, LinkSigner.digest(signer.secret(seed)));
    }
}
