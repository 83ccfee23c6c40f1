package fr.maillage.confirmation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Somebody whom a campaign writes to. */
@Entity
@Table(name = "campaign_target")
public class CampaignTarget {

    @Id
    @SequenceGenerator(name = "campaign_target_seq", sequenceName = "campaign_target_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_target_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "target_key")
    private String key;

    private int round;
    private String name;
    private String email;

    @Column(name = "link_hash")
    private String linkHash;

    private String state;
    private int reminders;

    @Column(name = "message_at")
    private OffsetDateTime messageAt;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "silent_from")
    private OffsetDateTime silentFrom;

    protected CampaignTarget() {}

    /**
     * @param round on which day of the campaign she was found
     * @param email null where there is none
     */
    public CampaignTarget(long campaignId, String key, int round, String name, String email) {
        this.uuid = UUID.randomUUID();
        this.campaignId = campaignId;
        this.key = key;
        this.round = round;
        this.name = name;
        this.email = email;
        this.state = email == null ? "NO_ADDRESS" : "WAITING";
    }

    /**
     * A message was written, the first one with a link.
     *
     * @param silent from when on nobody can be expected to answer; null while a reminder will follow
     */
    public void written(String hash, OffsetDateTime now, OffsetDateTime linkUntil, OffsetDateTime silent) {
        linkHash = hash;
        messageAt = now;
        expiresAt = linkUntil;
        silentFrom = silent;
    }

    /** A reminder was written. */
    public void reminded(OffsetDateTime now, OffsetDateTime silent) {
        reminders++;
        messageAt = now;
        silentFrom = silent;
    }

    /** Before her turn came, all that she was to be asked about was confirmed in other ways. */
    public void settled(OffsetDateTime now) {
        state = "ANSWERED";
        answeredAt = now;
    }

    /** She wants no messages. */
    public void refused() {
        state = "REFUSED";
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

    public long campaignId() {
        return campaignId;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String state() {
        return state;
    }

    public int reminders() {
        return reminders;
    }

    public OffsetDateTime sentAt() {
        return sentAt;
    }

    public OffsetDateTime openedAt() {
        return openedAt;
    }

    public OffsetDateTime answeredAt() {
        return answeredAt;
    }

    public OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
