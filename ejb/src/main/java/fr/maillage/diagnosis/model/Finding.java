package fr.maillage.diagnosis.model;

import fr.maillage.diagnosis.finding.FindingField;
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

/** A finding as its table keeps it; its themes, publics and evidence are rows of other tables. */
@Entity
@Table(name = "finding")
public class Finding extends ArchivableRecord {

    private static final FieldAccess<Finding, FindingField> ACCESS = new FieldAccess<Finding, FindingField>(
                    FindingField.class)
            .text(FindingField.TITLE, f -> f.title, (f, text) -> f.title = text)
            .text(FindingField.CONCLUSION, f -> f.conclusion, (f, text) -> f.conclusion = text)
            .number(FindingField.IMPORTANCE, f -> f.importance, (f, number) -> f.importance = number)
            .number(FindingField.FEASIBILITY, f -> f.feasibility, (f, number) -> f.feasibility = number)
            .text(FindingField.STATE, f -> f.state, (f, text) -> f.state = text)
            .day(FindingField.PROPOSED_ON, f -> f.proposedOn, (f, day) -> f.proposedOn = day)
            .day(FindingField.ADOPTED_ON, f -> f.adoptedOn, (f, day) -> f.adoptedOn = day);

    @Id
    @SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_seq")
    private Long id;

    private String code;

    @Column(name = "territory_id")
    private long territoryId;

    private String title;

    private String conclusion;

    private Integer importance;

    private Integer feasibility;

    private String state;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    /** Since when everybody may read it; null while it is not shown. */
    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "superseded_by_id")
    private Long supersededById;

    @Column(name = "search_text")
    private String searchText;

    protected Finding() {}

    /** @param code what a file calls it; null for one that is entered here */
    public Finding(UUID uuid, String code, OffsetDateTime now) {
        super(uuid, now);
        this.code = code;
    }

    @Override
    public Long id() {
        return id;
    }

    /** Gives the code by which a file calls it; null for one that was entered here. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String state() {
        return state;
    }

    public long territoryId() {
        return territoryId;
    }

    /** Since when everybody may read it; null while it is not shown. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** Shows it to everybody, or to nobody any more. */
    public void publish(LocalDate day) {
        publishedOn = day;
    }

    /**
     * Replaces what it says beside its lists.
     *
     * @param territory the key of the territory that it is about
     * @param successor the key of what took its place; null unless it is superseded
     * @param searched what the text filter looks in
     */
    public void describe(FieldValues<FindingField> values, long territory, Long successor, String searched) {
        ACCESS.write(this, values);
        territoryId = territory;
        supersededById = successor;
        searchText = searched;
    }
}
