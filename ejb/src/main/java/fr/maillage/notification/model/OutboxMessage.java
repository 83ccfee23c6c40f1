package fr.maillage.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A message that is to leave, or has left. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    @Id
    @SequenceGenerator(name = "outbox_message_seq", sequenceName = "outbox_message_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "idempotency_key")
    private String key;

    private String recipient;
    private String subject;
    private String body;

    @Column(name = "link_path")
    private String linkPath;

    @Column(name = "link_seed")
    private UUID linkSeed;

    @Column(name = "more_links")
    private String moreLinks;

    private String calendar;

    @Column(name = "message_id")
    private String messageId;

    private String state;
    private int attempts;

    @Column(name = "next_attempt_at")
    private OffsetDateTime nextAttemptAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "territory_id")
    private Long territoryId;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    protected OutboxMessage() {}

    /**
     * A message that waits.
     *
     * @param host the part of the Message-ID after the at sign
     */
    public OutboxMessage(String key, String recipient, String subject, String body, String host) {
        this.uuid = UUID.randomUUID();
        this.key = key;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.messageId = "<" + uuid + "@" + host + ">";
        this.state = "WAITING";
    }

    /** Sets what it is about, and who sees it. */
    public OutboxMessage about(String type, UUID record, Long territory) {
        recordType = type;
        recordId = record;
        territoryId = territory;
        return this;
    }

    /** Gives it a link of its own. */
    public OutboxMessage linking(String path, UUID seed) {
        linkPath = path;
        linkSeed = seed;
        return this;
    }

    /** Gives it a further link. */
    public OutboxMessage linkingToo(String path, UUID seed) {
        String line = path + ' ' + seed;
        moreLinks = moreLinks == null ? line : moreLinks + '\n' + line;
        return this;
    }

    /** Brings an entry for the recipient's calendar; null for none. */
    public OutboxMessage entering(String entry) {
        calendar = entry;
        return this;
    }

    public OutboxMessage written(String by, OffsetDateTime now) {
        createdBy = by;
        createdAt = now;
        nextAttemptAt = now;
        return this;
    }

    /** Marks it as having left. */
    public OutboxMessage sent(OffsetDateTime at) {
        state = "SENT";
        attempts = 1;
        endedAt = at;
        return this;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public String linkPath() {
        return linkPath;
    }

    public UUID linkSeed() {
        return linkSeed;
    }

    /** A further link: where it leads to, and what its secret is made from. */
    public record Further(String path, UUID seed) {}

    /** The further links, in the order of their marks. */
    public List<Further> furtherLinks() {
        return moreLinks == null
                ? List.of()
                : moreLinks
                        .lines()
                        .map(line -> new Further(
                                line.substring(0, line.indexOf(' ')),
                                UUID.fromString(line.substring(line.indexOf(' ') + 1))))
                        .toList();
    }

    /** Gives the mark that stands for a further link in the text, from 1. */
    public static String mark(int number) {
        return "{lien " + number + "}";
    }

    /** Unfolded, with a mark in the place of the link; null for none. */
    public String calendar() {
        return calendar;
    }

    public String messageId() {
        return messageId;
    }

    public String state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public OffsetDateTime nextAttemptAt() {
        return nextAttemptAt;
    }

    public String lastError() {
        return lastError;
    }

    public String recordType() {
        return recordType;
    }

    public UUID recordId() {
        return recordId;
    }

    public Long territoryId() {
        return territoryId;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public OffsetDateTime endedAt() {
        return endedAt;
    }
}
