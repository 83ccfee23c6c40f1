package fr.maillage.committee.model;

import fr.maillage.committee.paper.PaperField;
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
import java.time.OffsetDateTime;
import java.util.UUID;

/** A document of a gathering as its table keeps it; its files are rows of {@code meeting_paper_file}. */
@Entity
@Table(name = "meeting_paper")
public class Paper extends ArchivableRecord {

    private static final FieldAccess<Paper, PaperField> ACCESS = new FieldAccess<Paper, PaperField>(PaperField.class)
            .text(PaperField.TITLE, p -> p.title, (p, text) -> p.title = text)
            .text(PaperField.ANNEX, p -> said(p.annex), (p, text) -> p.annex = PaperField.YES.equals(text))
            .text(PaperField.MEMBERS, p -> said(p.members), (p, text) -> p.members = PaperField.YES.equals(text));

    @Id
    @SequenceGenerator(name = "meeting_paper_seq", sequenceName = "meeting_paper_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_paper_seq")
    private Long id;

    @Column(name = "gathering_id")
    private long gatheringId;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "agenda_item_id")
    private Long agendaItemId;

    private String title;

    private boolean annex;

    private boolean members;

    private int latest;

    @Column(name = "search_text")
    private String searchText;

    protected Paper() {}

    /** A document of a gathering, which gives it its territory, with its first file. */
    public Paper(UUID uuid, Gathering gathering, OffsetDateTime now) {
        super(uuid, now);
        gatheringId = gathering.id();
        territoryId = gathering.territoryId();
        latest = 1;
    }

    /**
     * Replaces what it says.
     *
     * @param item the key of its item on the agenda; null for the gathering as a whole
     * @param words what the list's text filter looks in
     */
    public void describe(FieldValues<PaperField> values, Long item, String words) {
        ACCESS.write(this, values);
        agendaItemId = item;
        searchText = words;
    }

    /** Has one more file from now on, which people read. */
    public void renewed() {
        latest++;
    }

    @Override
    public Long id() {
        return id;
    }

    public long gatheringId() {
        return gatheringId;
    }

    /** That of its gathering. */
    public long territoryId() {
        return territoryId;
    }

    public String title() {
        return title;
    }

    /** The number of its latest file. */
    public int latest() {
        return latest;
    }

    private static String said(boolean yes) {
        return yes ? PaperField.YES : PaperField.NO;
    }
}
