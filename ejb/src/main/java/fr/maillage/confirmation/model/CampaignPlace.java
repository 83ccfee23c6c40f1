package fr.maillage.confirmation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A record that a campaign asks about, with what was said. */
@Entity
@Table(name = "campaign_place")
public class CampaignPlace {

    @Id
    @SequenceGenerator(name = "campaign_place_seq", sequenceName = "campaign_place_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_place_seq")
    private Long id;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "target_id")
    private long targetId;

    @Column(name = "place_id")
    private long placeId;

    private int round;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    private String answer;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected CampaignPlace() {}

    /** @param round on which day of the campaign the record was due */
    public CampaignPlace(long campaignId, long targetId, long placeId, int round, OffsetDateTime askedAt) {
        this.campaignId = campaignId;
        this.targetId = targetId;
        this.placeId = placeId;
        this.round = round;
        this.askedAt = askedAt;
    }

    public void answer(String said, String by, OffsetDateTime now) {
        answer = said;
        answeredBy = by;
        answeredAt = now;
    }

    public long campaignId() {
        return campaignId;
    }

    public long targetId() {
        return targetId;
    }

    public long placeId() {
        return placeId;
    }

    public String answer() {
        return answer;
    }

    public OffsetDateTime answeredAt() {
        return answeredAt;
    }
}
