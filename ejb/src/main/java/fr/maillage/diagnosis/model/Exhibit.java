package fr.maillage.diagnosis.model;

import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.document.KeptFile;
import fr.maillage.document.SentFile;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.record.model.ArchivableRecord;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
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

/** A document of the diagnosis as its table keeps it; its file lies with the other files. */
@Entity
@Table(name = "exhibit")
public class Exhibit extends ArchivableRecord {

    private static final int LONGEST_NAME = 80;

    private static final FieldAccess<Exhibit, ExhibitField> ACCESS = new FieldAccess<Exhibit, ExhibitField>(
                    ExhibitField.class)
            .text(ExhibitField.TITLE, e -> e.title, (e, text) -> e.title = text)
            .text(ExhibitField.NATURE, e -> e.nature, (e, text) -> e.nature = text)
            .day(ExhibitField.DATED_ON, e -> e.datedOn, (e, day) -> e.datedOn = day)
            .text(ExhibitField.ASKED_BY, e -> e.askedBy, (e, text) -> e.askedBy = text)
            .day(ExhibitField.AGREED_ON, e -> e.agreedOn, (e, day) -> e.agreedOn = day);

    @Id
    @SequenceGenerator(name = "exhibit_seq", sequenceName = "exhibit_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exhibit_seq")
    private Long id;

    private String title;

    @Column(name = "territory_id")
    private long territoryId;

    private String nature;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "file_erased_at")
    private OffsetDateTime fileErasedAt;

    @Column(name = "search_text")
    private String searchText;

    protected Exhibit() {}

    /** A document with its file. */
    public Exhibit(UUID uuid, KeptFile file, OffsetDateTime now) {
        super(uuid, now);
        this.fileId = file.id();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
    }

    /**
     * Replaces what it says.
     *
     * @param territory the key of the territory that it tells of
     * @param words what the list's text filter looks in
     */
    public void describe(FieldValues<ExhibitField> values, long territory, String words) {
        ACCESS.write(this, values);
        territoryId = territory;
        searchText = words;
    }

    /** Does without its file from now on. */
    public void eraseFile(OffsetDateTime now) {
        fileId = null;
        fileErasedAt = now;
        touch(now);
    }

    @Override
    public Long id() {
        return id;
    }

    public long territoryId() {
        return territoryId;
    }

    /** Its file, called by the title: what the sender called it is not kept; null once it was erased. */
    public KeptFile file() {
        return fileId == null ? null : new KeptFile(fileId, fileName(), mediaType, sizeBytes);
    }

    private String fileName() {
        String words = PlainText.cut(PlainText.words(title), LONGEST_NAME).strip();
        return String.join("-", Parts.of(words, " ")) + "." + SentFile.ending(mediaType);
    }
}
