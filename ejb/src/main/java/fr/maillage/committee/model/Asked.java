package fr.maillage.committee.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * That somebody is asked something, once for each thing, and what she answers. Each kind has its own key and sequence.
 *
 * @param <A> the kind of question
 */
@MappedSuperclass
public abstract class Asked<A extends Asked<A>> {

    private UUID uuid;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    private int messages;

    private String answer;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected Asked() {}

    protected Asked(UUID uuid, long personId) {
        this.uuid = uuid;
        this.personId = personId;
    }

    /** The database's key; null until it is written. */
    public abstract Long id();

    /** The key of what she is asked about. */
    public abstract long aboutId();

    /** She was asked at that moment, by some messages of ours. */
    protected void asked(OffsetDateTime at, int written) {
        messages += written;
        askedAt = at;
    }

    /**
     * Says what she answered.
     *
     * @param at null where nobody knows when
     */
    protected void said(String code, OffsetDateTime at) {
        answer = code;
        answeredAt = at;
    }

    /** Says that she is somebody else, of whom two entries were merged. */
    public void becomes(long person) {
        personId = person;
    }

    /** Takes over what another question to the same person about the same thing says: who asked last, and her latest answer. */
    public void absorb(A other) {
        Asked<A> gone = other;
        if (gone.askedAt != null && (askedAt == null || askedAt.isBefore(gone.askedAt))) {
            askedAt = gone.askedAt;
        }
        messages += gone.messages;
        if (answeredLater(other)) {
            said(gone.answer, gone.answeredAt);
        } else if (answer == null) {
            answer = gone.answer;
        }
    }

    /** Tells if another question to her was answered after this one, or this one was not. */
    protected boolean answeredLater(A other) {
        OffsetDateTime at = other.answeredAt();
        return at != null && (answeredAt == null || answeredAt.isBefore(at));
    }

    public UUID uuid() {
        return uuid;
    }

    /** The key of who is asked. */
    public long personId() {
        return personId;
    }

    /** Counts the messages that were written to her. */
    public int messages() {
        return messages;
    }

    /** The code of what she answered; null while she has not. */
    public String answer() {
        return answer;
    }

    /** Null while she has not answered, and where nobody knows when she did. */
    public OffsetDateTime answeredAt() {
        return answeredAt;
    }
}
