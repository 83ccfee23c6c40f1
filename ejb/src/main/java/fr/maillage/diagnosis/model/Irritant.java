package fr.maillage.diagnosis.model;

import fr.maillage.diagnosis.irritant.IrritantField;
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

/** An irritant as its table keeps it. */
@Entity
@Table(name = "irritant")
public class Irritant extends ArchivableRecord {

    private static final FieldAccess<Irritant, IrritantField> ACCESS = new FieldAccess<Irritant, IrritantField>(
                    IrritantField.class)
            .text(IrritantField.SUBJECT, i -> i.subject, (i, text) -> i.subject = text)
            .text(IrritantField.DESCRIPTION, i -> i.description, (i, text) -> i.description = text)
            .text(IrritantField.ADMINISTRATION, i -> i.administration, (i, text) -> i.administration = text)
            .day(IrritantField.SENT_ON, i -> i.sentOn, (i, day) -> i.sentOn = day)
            .text(IrritantField.STATE, i -> i.state, (i, text) -> i.state = text)
            .day(IrritantField.ANSWERED_ON, i -> i.answeredOn, (i, day) -> i.answeredOn = day)
            .text(IrritantField.ANSWER, i -> i.answer, (i, text) -> i.answer = text);

    @Id
    @SequenceGenerator(name = "irritant_seq", sequenceName = "irritant_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "irritant_seq")
    private Long id;

    private String code;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "finding_id")
    private Long findingId;

    private String subject;

    private String description;

    private String administration;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    private String state;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String answer;

    @Column(name = "search_text")
    private String searchText;

    protected Irritant() {}

    /** @param code what a file calls it; null for one that is entered here */
    public Irritant(UUID uuid, String code, OffsetDateTime now) {
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

    public String subject() {
        return subject;
    }

    public long territoryId() {
        return territoryId;
    }

    /**
     * Replaces what it says.
     *
     * @param territory the key of the territory where it was met
     * @param finding the key of the finding that it bears out; null for none
     * @param searched what the text filter looks in
     */
    public void describe(FieldValues<IrritantField> values, long territory, Long finding, String searched) {
        ACCESS.write(this, values);
        territoryId = territory;
        findingId = finding;
        searchText = searched;
    }
}
