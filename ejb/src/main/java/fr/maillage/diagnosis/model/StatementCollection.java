package fr.maillage.diagnosis.model;

import fr.maillage.diagnosis.collection.CollectionField;
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

/** A collection as its table keeps it; statements, respondents and groups name it. */
@Entity
@Table(name = "statement_collection")
public class StatementCollection extends ArchivableRecord {

    private static final FieldAccess<StatementCollection, CollectionField> ACCESS = new FieldAccess<
                    StatementCollection, CollectionField>(CollectionField.class)
            .text(CollectionField.TITLE, c -> c.title, (c, text) -> c.title = text)
            .text(CollectionField.MODE, c -> c.mode, (c, text) -> c.mode = text)
            .day(CollectionField.STARTS_ON, c -> c.startsOn, (c, day) -> c.startsOn = day)
            .day(CollectionField.ENDS_ON, c -> c.endsOn, (c, day) -> c.endsOn = day);

    @Id
    @SequenceGenerator(
            name = "statement_collection_seq",
            sequenceName = "statement_collection_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_collection_seq")
    private Long id;

    private String title;

    @Column(name = "territory_id")
    private long territoryId;

    private String mode;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "made_for")
    private String madeFor;

    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    @Column(name = "search_text")
    private String searchText;

    protected StatementCollection() {}

    /** @param madeFor what brings it without anybody's asking; null where somebody asked for it */
    public StatementCollection(UUID uuid, String madeFor, OffsetDateTime now) {
        super(uuid, now);
        this.madeFor = madeFor;
    }

    /**
     * Replaces what it says of itself.
     *
     * @param territory the key of the territory that it is about
     * @param words what the list's text filter looks in
     */
    public void describe(FieldValues<CollectionField> values, long territory, String words) {
        ACCESS.write(this, values);
        territoryId = territory;
        searchText = words;
    }

    /** Says which collection has what was in it. */
    public void mergeInto(long other) {
        mergedIntoId = other;
    }

    @Override
    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public long territoryId() {
        return territoryId;
    }

    /** The key of the collection that has what was in it; null unless it was merged. */
    public Long mergedIntoId() {
        return mergedIntoId;
    }
}
