package fr.maillage.committee.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A version of the minutes of a gathering; its texts are rows of {@code minutes_text}. */
@Entity
@Table(name = "minutes")
public class Minutes {

    public static final String DRAFT = "draft";
    public static final String SENT = "sent";
    public static final String APPROVED = "approved";

    @Id
    @SequenceGenerator(name = "minutes_seq", sequenceName = "minutes_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_seq")
    private Long id;

    @Column(name = "gathering_id")
    private long gatheringId;

    private int number;

    private String state;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    protected Minutes() {}

    /** A draft. */
    public Minutes(long gatheringId, int number, OffsetDateTime now) {
        this.gatheringId = gatheringId;
        this.number = number;
        this.state = DRAFT;
        this.createdAt = now;
    }

    /** Those who were there are asked; from then on it changes no more. */
    public void sent(OffsetDateTime now) {
        state = SENT;
        sentAt = now;
    }

    public void approved(LocalDate day) {
        state = APPROVED;
        approvedOn = day;
    }

    public boolean draft() {
        return state.equals(DRAFT);
    }

    public boolean approved() {
        return state.equals(APPROVED);
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    /** Null until it is approved. */
    public LocalDate approvedOn() {
        return approvedOn;
    }
}
