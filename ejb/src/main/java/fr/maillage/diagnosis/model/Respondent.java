package fr.maillage.diagnosis.model;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.Speaker;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Somebody who was asked, without a name. */
@Entity
@Table(name = "respondent")
public class Respondent {

    private static final FieldAccess<Respondent, RespondentField> ACCESS = new FieldAccess<Respondent, RespondentField>(
                    RespondentField.class)
            .text(RespondentField.MODE, r -> r.mode, (r, text) -> r.mode = text)
            .day(RespondentField.MET_ON, r -> r.metOn, (r, day) -> r.metOn = day)
            .text(RespondentField.AGE_BAND, r -> r.ageBand, (r, text) -> r.ageBand = text)
            .text(RespondentField.EQUIPMENT, r -> r.equipment, (r, text) -> r.equipment = text)
            .text(RespondentField.FRENCH_EASE, r -> r.frenchEase, (r, text) -> r.frenchEase = text)
            .text(RespondentField.SITUATION, r -> r.situation, (r, text) -> r.situation = text)
            .text(RespondentField.CHANGED_NAME, r -> r.changedName, (r, text) -> r.changedName = text)
            .number(RespondentField.PUBLISHED_AGE, r -> r.publishedAge, (r, age) -> r.publishedAge = age);

    /** By how many its sequence goes. */
    public static final int KEYS_AT_ONCE = 500;

    @Id
    @SequenceGenerator(name = "respondent_seq", sequenceName = "respondent_seq", allocationSize = KEYS_AT_ONCE)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "respondent_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    private String code;

    @Column(name = "collection_id")
    private long collectionId;

    private String mode;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Column(name = "commune_id")
    private long communeId;

    @Column(name = "qpv_id")
    private Long qpvId;

    @Column(name = "age_band")
    private String ageBand;

    private String equipment;

    @Column(name = "french_ease")
    private String frenchEase;

    private String situation;

    @Column(name = "changed_name")
    private String changedName;

    @Column(name = "published_age")
    private Integer publishedAge;

    @Column(name = "receipt_hash")
    private String receiptHash;

    @Column(name = "consented_at")
    private OffsetDateTime consentedAt;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Respondent() {}

    /**
     * Somebody new.
     *
     * @param code what a file calls her; null for one who is entered here
     * @param collection to which she and what she says belongs
     */
    public Respondent(UUID uuid, String code, long collection, OffsetDateTime now) {
        this.uuid = uuid;
        this.code = code;
        this.collectionId = collection;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public Long id() {
        return id;
    }

    /** Gives a key to a new one that is written beside JPA. */
    public void keyed(long key) {
        id = key;
    }

    public UUID uuid() {
        return uuid;
    }

    public int version() {
        return version;
    }

    /** Tells what a file calls her, unique in her collection; null for one who was entered here. */
    public String code() {
        return code;
    }

    /** To which she and what she says belongs. */
    public long collectionId() {
        return collectionId;
    }

    public long communeId() {
        return communeId;
    }

    /** Null where it is not known, and outside of any. */
    public Long qpvId() {
        return qpvId;
    }

    /** Herself as who says something; once she has a key. */
    public Speaker speaker() {
        return Speaker.ofRespondent(id, communeId, qpvId, collectionId);
    }

    /** The hash of the code that she keeps; null for none. */
    public String receiptHash() {
        return receiptHash;
    }

    /** Gives the values known of her but where she lives. */
    public FieldValues<RespondentField> values() {
        return ACCESS.values(this);
    }

    /** When she agreed that her words are kept; null for nobody asked. */
    public OffsetDateTime consentedAt() {
        return consentedAt;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }

    /** Notes when she agreed that her words are kept. */
    public void agreed(OffsetDateTime moment) {
        consentedAt = moment;
    }

    /**
     * Gives her the code that she keeps.
     *
     * @param hash of the code; null for none
     */
    public void keeps(String hash) {
        receiptHash = hash;
    }

    /** Replaces what is known of her. */
    public void describe(FieldValues<RespondentField> values, long commune, Long qpv, OffsetDateTime now) {
        ACCESS.write(this, values);
        communeId = commune;
        qpvId = qpv;
        updatedAt = now;
    }
}
