package fr.maillage.confirmation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A campaign. */
@Entity
@Table(name = "campaign")
public class Campaign {

    @Id
    @SequenceGenerator(name = "campaign_seq", sequenceName = "campaign_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Embedded
    private CampaignPlan plan;

    private String state;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "stopped_at")
    private OffsetDateTime stoppedAt;

    protected Campaign() {}

    /** A campaign that is being prepared. */
    public Campaign(CampaignPlan plan, String by, OffsetDateTime now) {
        this.uuid = UUID.randomUUID();
        this.plan = plan;
        this.state = "PREPARING";
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Everybody has been written to who can be. */
    public void running() {
        if (state.equals("PREPARING")) {
            state = "RUNNING";
        }
    }

    public void stop(OffsetDateTime now) {
        state = "STOPPED";
        stoppedAt = now;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public int version() {
        return version;
    }

    public CampaignPlan plan() {
        return plan;
    }

    public String state() {
        return state;
    }

    public boolean stopped() {
        return stoppedAt != null;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public OffsetDateTime stoppedAt() {
        return stoppedAt;
    }
}
