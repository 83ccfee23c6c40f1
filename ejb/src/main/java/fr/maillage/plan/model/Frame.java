package fr.maillage.plan.model;

import fr.maillage.plan.frame.FrameField;
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

/** A frame as its table keeps it; what it says is in its versions. */
@Entity
@Table(name = "frame")
public class Frame extends ArchivableRecord {

    private static final FieldAccess<Frame, FrameField> ACCESS = new FieldAccess<Frame, FrameField>(FrameField.class)
            .text(FrameField.CODE, f -> f.code, (f, text) -> f.code = text)
            .text(FrameField.NAME, f -> f.name, (f, text) -> f.name = text)
            .text(FrameField.KIND, f -> f.kind, (f, text) -> f.kind = text)
            .day(FrameField.STARTS_ON, f -> f.startsOn, (f, day) -> f.startsOn = day)
            .day(FrameField.ENDS_ON, f -> f.endsOn, (f, day) -> f.endsOn = day)
            .text(FrameField.DESCRIPTION, f -> f.description, (f, text) -> f.description = text);

    @Id
    @SequenceGenerator(name = "frame_seq", sequenceName = "frame_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "frame_seq")
    private Long id;

    private String code;

    private String name;

    private String kind;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String description;

    @Column(name = "search_text")
    private String searchText;

    protected Frame() {}

    public Frame(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    @Override
    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The code of a term of the kinds of frames. */
    public String kind() {
        return kind;
    }

    public long territoryId() {
        return territoryId;
    }

    /**
     * Replaces what it says.
     *
     * @param territory the key of its perimeter
     * @param searched what the text filter looks in
     */
    public void describe(FieldValues<FrameField> values, long territory, String searched) {
        ACCESS.write(this, values);
        territoryId = territory;
        searchText = searched;
    }
}
