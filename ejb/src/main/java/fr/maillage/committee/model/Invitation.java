package fr.maillage.committee.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** That somebody was invited to a gathering, and what she answered. */
@Entity
@Table(name = "invitation")
public class Invitation extends Asked<Invitation> {

    @Id
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    private Long id;

    @Column(name = "gathering_id")
    private long gatheringId;

    @Column(name = "invited_at")
    private OffsetDateTime invitedAt;

    @Column(name = "told_sequence")
    private int toldSequence;

    protected Invitation() {}

    public Invitation(UUID uuid, long gatheringId, long personId, OffsetDateTime now) {
        super(uuid, personId);
        this.gatheringId = gatheringId;
        this.invitedAt = now;
    }

    /**
     * A message to her was written.
     *
     * @param sequence what her calendar learns by it
     */
    public void written(OffsetDateTime now, int sequence) {
        asked(now, 1);
        toldSequence = sequence;
    }

    /** She was asked by other means than a message of ours. */
    public void writtenOtherwise() {
        asked(invitedAt, 0);
    }

    /** Says what she answered, as a file tells without saying when. */
    public void saidInFile(String code) {
        said(code, null);
    }

    /** Tells if no answer of her own is known. */
    public boolean toldByFiles() {
        return answeredAt() == null;
    }

    /** Says what she answered; the latest answer counts. */
    public void answer(String code, OffsetDateTime now) {
        said(code, now);
    }

    /** Takes over who invited her first, too. */
    @Override
    public void absorb(Invitation other) {
        invitedAt = invitedAt.isBefore(other.invitedAt) ? invitedAt : other.invitedAt;
        toldSequence = Math.min(toldSequence, other.toldSequence);
        super.absorb(other);
    }

    @Override
    public Long id() {
        return id;
    }

    public long gatheringId() {
        return gatheringId;
    }

    @Override
    public long aboutId() {
        return gatheringId;
    }
}
