package fr.maillage.actor.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A row of a source about an actor. */
@Entity
@Table(name = "actor_source_row")
public class ActorSourceRow {

    @Id
    @SequenceGenerator(name = "actor_source_row_seq", sequenceName = "actor_source_row_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actor_source_row_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "actor_id")
    private long actorId;

    private String source;

    @Column(name = "row_key")
    private String rowKey;

    private Integer posts;

    @Column(name = "said_on")
    private LocalDate saidOn;

    private BigDecimal amount;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected ActorSourceRow() {}

    public ActorSourceRow(long actorId, String source, String rowKey, OffsetDateTime now) {
        this.actorId = actorId;
        this.source = source;
        this.rowKey = rowKey;
        this.createdAt = now;
    }

    /** Replaces what the row says; null for what it does not say. */
    public void say(Integer grantedPosts, LocalDate day, BigDecimal euros, OffsetDateTime now) {
        posts = grantedPosts;
        saidOn = day;
        amount = euros;
        updatedAt = now;
    }

    public String source() {
        return source;
    }

    public Integer posts() {
        return posts;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public BigDecimal amount() {
        return amount;
    }
}
