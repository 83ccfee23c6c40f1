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
public class Invitation implements Asked<Invitation> {

    @Id
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    private Long id;

    private UUID uuid;

    @Column(name = "gathering_id")
    private long gatheringId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "invited_at")
    private OffsetDateTime invitedAt;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    private int messages;

    @Column(name = "told_sequence")
    private int toldSequence;

    private String answer;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected Invitation() {}

    public Invitation(UUID uuid, long gatheringId, long personId, OffsetDateTime now) {
        this.uuid = uuid;
        this.gatheringId = gatheringId;
        this.personId = personId;
        this.invitedAt = now;
    }

    /**
     * A message to her was written.
     *
     * @param sequence what her calendar learns by it
     */
    public void asked(OffsetDateTime now, int sequence) {
        messages++;
        toldSequence = sequence;
        askedAt = now;
    }

    /** She was asked by other means than a message of ours. */
    public void writtenOtherwise() {
        askedAt = invitedAt;
    }

    /** Says what she answered, as a file tells without saying when. */
    public void saidInFile(String code) {
        answer = code;
        answeredAt = null;
    }

    /** Whether no answer of her own is known. */
    public boolean toldByFiles() {
        return answeredAt == null;
    }

    /** Says what she answered; the latest answer counts. */
    public void answer(String code, OffsetDateTime now) {
        answer = code;
        answeredAt = now;
    }

    @Override
    public void becomes(long person) {
        personId = person;
    }

    /** Takes over what another one of the same person and gathering says: who asked her first, and her latest answer. */
    @Override
    public void absorb(Invitation other) {
        invitedAt = invitedAt.isBefore(other.invitedAt) ? invitedAt : other.invitedAt;
        askedAt = askedAt.isAfter(other.askedAt) ? askedAt : other.askedAt;
        messages += other.messages;
        toldSequence = Math.min(toldSequence, other.toldSequence);
        if (other.answeredAt != null && (answeredAt == null || answeredAt.isBefore(other.answeredAt))) {
            answer(other.answer, other.answeredAt);
        } else if (answer == null) {
            answer = other.answer;
        }
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public long gatheringId() {
        return gatheringId;
    }

    @Override
    public long aboutId() {
        return gatheringId;
    }

    @Override
    public long personId() {
        return personId;
    }

    /** The code of what she answered; null where she has not. */
    public String answer() {
        return answer;
    }

    /** How many messages were written to her. */
    public int messages() {
        return messages;
    }
}
