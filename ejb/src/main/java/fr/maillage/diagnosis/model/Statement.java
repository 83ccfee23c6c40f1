package fr.maillage.diagnosis.model;

import fr.maillage.diagnosis.statement.Speaker;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementLinks;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.record.model.ArchivableRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A statement as its table keeps it; its themes and publics are rows of other tables. */
@Entity
@Table(name = "statement")
public class Statement extends ArchivableRecord {

    private static final FieldAccess<Statement, StatementField> ACCESS = new FieldAccess<Statement, StatementField>(
                    StatementField.class)
            .text(StatementField.WORDS, s -> s.words, (s, text) -> s.words = text)
            .text(StatementField.NATURE, s -> s.nature, (s, text) -> s.nature = text)
            .text(StatementField.POLARITY, s -> s.polarity, (s, text) -> s.polarity = text)
            .day(StatementField.SAID_ON, s -> s.saidOn, (s, day) -> s.saidOn = day);

    /** By how many its sequence goes. */
    public static final int KEYS_AT_ONCE = 500;

    @Id
    @SequenceGenerator(name = "statement_seq", sequenceName = "statement_seq", allocationSize = KEYS_AT_ONCE)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_seq")
    private Long id;

    private String code;

    private String nature;

    private String polarity;

    private String words;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "respondent_id")
    private Long respondentId;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "qpv_id")
    private Long qpvId;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "exhibit_id")
    private Long exhibitId;

    @Column(name = "collection_id")
    private long collectionId;

    @Column(name = "search_text")
    private String searchText;

    protected Statement() {}

    /** @param code what a file calls it; null for one that is entered here */
    public Statement(UUID uuid, String code, OffsetDateTime now) {
        super(uuid, now);
        this.code = code;
    }

    @Override
    public Long id() {
        return id;
    }

    /** Gives a key to a new one that is written beside JPA. */
    public void keyed(long key) {
        id = key;
    }

    /** Tells what a file calls it, unique in its collection; null for one that was entered here. */
    public String code() {
        return code;
    }

    public Long groupId() {
        return groupId;
    }

    public Long respondentId() {
        return respondentId;
    }

    /** The respondent's commune, or where the group's body works. */
    public long territoryId() {
        return territoryId;
    }

    /** The QPV of the respondent; null where none is known. */
    public Long qpvId() {
        return qpvId;
    }

    /** To which whoever said it belongs. */
    public long collectionId() {
        return collectionId;
    }

    /** Gives the text that the list's text filter looks in. */
    public String searchText() {
        return searchText;
    }

    /** The place that it speaks of, and the document on which it stands. */
    public StatementLinks links() {
        return new StatementLinks(placeId, exhibitId);
    }

    /** Gives its values beside its lists and the records that it names. */
    public FieldValues<StatementField> values() {
        return ACCESS.values(this);
    }

    /**
     * Replaces what it says beside its lists.
     *
     * @param links the place that it speaks of, and the document on which it stands
     */
    public void describe(FieldValues<StatementField> values, StatementLinks links, String searched) {
        ACCESS.write(this, values);
        placeId = links.place();
        exhibitId = links.exhibit();
        searchText = searched;
    }

    /** Lets it speak of another place. */
    public void moveTo(long place, OffsetDateTime now) {
        placeId = place;
        touch(now);
    }

    /** Says who said it. */
    public void saidBy(Speaker speaker) {
        groupId = speaker.group();
        respondentId = speaker.respondent();
        territoryId = speaker.territory();
        qpvId = speaker.qpv();
        collectionId = speaker.collection();
    }
}
