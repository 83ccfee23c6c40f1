package fr.maillage.sample.model;

import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.record.model.ArchivableRecord;
import fr.maillage.sample.SampleField;
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

/** A sample as its table keeps it; the terms of its lists are rows of {@code sample_term}. */
@Entity
@Table(name = "sample")
public class Sample extends ArchivableRecord {

    private static final FieldAccess<Sample, SampleField> ACCESS = new FieldAccess<Sample, SampleField>(
                    SampleField.class)
            .text(SampleField.NAME, s -> s.name, (s, text) -> s.name = text)
            .day(SampleField.FIRST_DAY, s -> s.firstDay, (s, day) -> s.firstDay = day)
            .day(SampleField.LAST_DAY, s -> s.lastDay, (s, day) -> s.lastDay = day)
            .text(SampleField.REMARK, s -> s.remark, (s, text) -> s.remark = text);

    @Id
    @SequenceGenerator(name = "sample_seq", sequenceName = "sample_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sample_seq")
    private Long id;

    @Column(name = "territory_id")
    private long territoryId;

    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String remark;

    @Column(name = "search_text")
    private String searchText;

    protected Sample() {}

    public Sample(UUID uuid, long territoryId, OffsetDateTime now) {
        super(uuid, now);
        this.territoryId = territoryId;
    }

    @Override
    public Long id() {
        return id;
    }

    public long territoryId() {
        return territoryId;
    }

    public String name() {
        return name;
    }

    /**
     * Replaces what it says beside its lists.
     *
     * @param words what the list's text filter looks in; begins with the name's
     */
    public void describe(FieldValues<SampleField> values, String words) {
        ACCESS.write(this, values);
        searchText = words;
    }
}
