package fr.maillage.committee.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** That somebody is asked whether a version of minutes may stand, and what she says. */
@Entity
@Table(name = "minutes_answer")
public class MinutesAnswer implements Asked<MinutesAnswer> {

    @Id
    @SequenceGenerator(name = "minutes_answer_seq", sequenceName = "minutes_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_answer_seq")
    private Long id;

    private UUID uuid;

    @Column(name = "minutes_id")
    private long minutesId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    private int messages;

    private String answer;

    private String correction;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Column(name = "by_link")
    private boolean byLink;

    protected MinutesAnswer() {}

    public MinutesAnswer(UUID uuid, long minutesId, long personId) {
        this.uuid = uuid;
        this.minutesId = minutesId;
        this.personId = personId;
    }

    /** A message to her was written. */
    public void asked(OffsetDateTime now) {
        messages++;
        askedAt = now;
    }

    /**
     * Says what she answered; the latest answer counts.
     *
     * @param code approves or corrects
     * @param wanted what is to be corrected; null for nothing
     * @param herself whether she says so by her link
     */
    public void answer(String code, String wanted, boolean herself, OffsetDateTime now) {
        answer = code;
        correction = wanted;
        byLink = herself;
        answeredAt = now;
    }

    @Override
    public void becomes(long person) {
        personId = person;
    }

    /** Takes over what another one of the same person and version says: who asked her last, and her latest answer. */
    @Override
    public void absorb(MinutesAnswer other) {
        if (other.askedAt != null && (askedAt == null || askedAt.isBefore(other.askedAt))) {
            askedAt = other.askedAt;
        }
        messages += other.messages;
        if (other.answeredAt != null && (answeredAt == null || answeredAt.isBefore(other.answeredAt))) {
            answer(other.answer, other.correction, other.byLink, other.answeredAt);
        }
    }

    /** Whether she says just that already. */
    public boolean says(String code, String wanted) {
        return Objects.equals(answer, code) && Objects.equals(correction, wanted);
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public long minutesId() {
        return minutesId;
    }

    @Override
    public long aboutId() {
        return minutesId;
    }

    @Override
    public long personId() {
        return personId;
    }

    /** How many messages were written to her. */
    public int messages() {
        return messages;
    }

    /** Null while she has not answered. */
    public String answer() {
        return answer;
    }

    /** Null where nothing is to be corrected. */
    public String correction() {
        return correction;
    }

    /** Null while she has not answered. */
    public OffsetDateTime answeredAt() {
        return answeredAt;
    }

    /** Whether she answered herself by her link. */
    public boolean byLink() {
        return byLink;
    }
}
