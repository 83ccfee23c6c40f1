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
public class MinutesAnswer extends Asked<MinutesAnswer> {

    @Id
    @SequenceGenerator(name = "minutes_answer_seq", sequenceName = "minutes_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_answer_seq")
    private Long id;

    @Column(name = "minutes_id")
    private long minutesId;

    private String correction;

    @Column(name = "by_link")
    private boolean byLink;

    protected MinutesAnswer() {}

    public MinutesAnswer(UUID uuid, long minutesId, long personId) {
        super(uuid, personId);
        this.minutesId = minutesId;
    }

    /** A message to her was written. */
    public void asked(OffsetDateTime now) {
        asked(now, 1);
    }

    /**
     * Says what she answered; the latest answer counts.
     *
     * @param code approves or corrects
     * @param wanted what is to be corrected; null for nothing
     * @param herself whether she says so by her link
     */
    public void answer(String code, String wanted, boolean herself, OffsetDateTime now) {
        said(code, now);
        correction = wanted;
        byLink = herself;
    }

    @Override
    public void absorb(MinutesAnswer other) {
        if (answeredLater(other)) {
            correction = other.correction;
            byLink = other.byLink;
        }
        super.absorb(other);
    }

    /** Tells if she says just that already. */
    public boolean says(String code, String wanted) {
        return Objects.equals(answer(), code) && Objects.equals(correction, wanted);
    }

    @Override
    public Long id() {
        return id;
    }

    public long minutesId() {
        return minutesId;
    }

    @Override
    public long aboutId() {
        return minutesId;
    }

    /** Null where nothing is to be corrected. */
    public String correction() {
        return correction;
    }

    /** Tells if she answered herself by her link. */
    public boolean byLink() {
        return byLink;
    }
}
