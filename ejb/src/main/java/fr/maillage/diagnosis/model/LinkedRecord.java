package fr.maillage.diagnosis.model;

import fr.maillage.record.model.ArchivableRecord;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A record that people answer by a link, without an account. */
@MappedSuperclass
public abstract class LinkedRecord extends ArchivableRecord {

    @Column(name = "link_seed")
    private UUID linkSeed;

    @Column(name = "link_digest")
    private String linkDigest;

    protected LinkedRecord() {}

    protected LinkedRecord(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    public abstract String title();

    /** The key of the territory where it asks. */
    public abstract long territoryId();

    /**
     * Replaces its link.
     *
     * @param seed from which the secret follows
     * @param digest of the secret, by which it is recognised
     */
    public void linkBy(UUID seed, String digest) {
        linkSeed = seed;
        linkDigest = digest;
    }

    /** Tells if a link leads to it: it may have been changed, or the record archived, while somebody waited. */
    public boolean openBy(String digest) {
        return !archived() && linkDigest.equals(digest);
    }

    public UUID linkSeed() {
        return linkSeed;
    }
}
