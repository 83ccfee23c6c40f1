package fr.maillage.offer.model;

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

/** An offer as its table keeps it; the terms of its lists are rows of {@code offer_term}. */
@Entity
@Table(name = "offer")
public class Offer {

    @Id
    @SequenceGenerator(name = "offer_seq", sequenceName = "offer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "place_id")
    private long placeId;

    @Column(name = "actor_id")
    private Long actorId;

    private String name;

    private Integer capacity;

    @Embedded
    private OfferReach reach;

    @Embedded
    private OfferTimes times;

    private String remark;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "archived_at")
    private OffsetDateTime archivedAt;

    @Column(name = "archive_reason")
    private String archiveReason;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Offer() {}

    public Offer(UUID uuid, long placeId, OffsetDateTime now) {
        this.uuid = uuid;
        this.placeId = placeId;
        this.createdAt = now;
    }

    /**
     * Replaces what it is called and says beside its lists.
     *
     * @param peopleAWeek null where unknown
     */
    public void describe(
            String calledName, Integer peopleAWeek, OfferReach reachedBy, OfferTimes at, String withRemark) {
        name = calledName;
        capacity = peopleAWeek;
        reach = reachedBy;
        times = at;
        remark = withRemark;
    }

    /**
     * Says who offers it; the change is made at that moment.
     *
     * @param actor null for nobody known
     * @param words what the list's text filter looks in; begins with the name's
     */
    public void offeredBy(Long actor, String words, OffsetDateTime now) {
        actorId = actor;
        searchText = words;
        updatedAt = now;
    }

    /**
     * Hangs it on another place.
     *
     * @param words what the list's text filter looks in
     */
    public void moveTo(long place, String words, OffsetDateTime now) {
        placeId = place;
        searchText = words;
        updatedAt = now;
    }

    public void archive(String reason, OffsetDateTime now) {
        archivedAt = now;
        archiveReason = reason;
        updatedAt = now;
    }

    public void restore(OffsetDateTime now) {
        archivedAt = null;
        archiveReason = null;
        updatedAt = now;
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

    public long placeId() {
        return placeId;
    }

    public String name() {
        return name;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public String archiveReason() {
        return archiveReason;
    }
}
