package fr.maillage.actor.model;

import fr.maillage.shared.PlainText;
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

/** An organisation as its table keeps it; its networks are rows of {@code actor_term}. */
@Entity
@Table(name = "actor")
public class Actor {

    private static final int LONGEST_KEY = 300;

    @Id
    @SequenceGenerator(name = "actor_seq", sequenceName = "actor_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actor_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Embedded
    private ActorRecord content;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "archived_at")
    private OffsetDateTime archivedAt;

    @Column(name = "archive_reason")
    private String archiveReason;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Actor() {}

    public Actor(UUID uuid, OffsetDateTime now) {
        this.uuid = uuid;
        this.createdAt = now;
    }

    /**
     * Replaces what is said about it.
     *
     * @param words what the list's text filter looks in; begins with the name's
     */
    public void describe(ActorRecord says, long actsIn, String words, OffsetDateTime now) {
        content = says;
        territoryId = actsIn;
        searchText = words;
        nameKey = nameKey(says.name());
        updatedAt = now;
    }

    /** A name as files are compared with it: without case, accents and punctuation. */
    public static String nameKey(String name) {
        return PlainText.cut(PlainText.words(name), LONGEST_KEY);
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

    public ActorRecord content() {
        return content;
    }

    /** Where it acts. */
    public long territoryId() {
        return territoryId;
    }

    public OffsetDateTime archivedAt() {
        return archivedAt;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public String archiveReason() {
        return archiveReason;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }
}
