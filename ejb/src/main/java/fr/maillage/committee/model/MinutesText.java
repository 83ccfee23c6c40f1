package fr.maillage.committee.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Text of a version of minutes about an item of the agenda, or about the gathering as a whole. */
@Entity
@Table(name = "minutes_text")
public class MinutesText {

    @Id
    @SequenceGenerator(name = "minutes_text_seq", sequenceName = "minutes_text_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_text_seq")
    private Long id;

    @Column(name = "minutes_id")
    private long minutesId;

    private String part;

    @Column(name = "agenda_item_id")
    private Long agendaItemId;

    private int version;

    private String text;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    private String title;

    private Integer rank;

    protected MinutesText() {}

    /** @param item the key of the item; null for the gathering as a whole */
    public MinutesText(long minutesId, String part, Long item, OffsetDateTime now) {
        this.minutesId = minutesId;
        this.part = part;
        this.agendaItemId = item;
        this.text = "";
        this.changedAt = now;
    }

    /** The same for the version after. */
    public MinutesText copy(long minutes) {
        MinutesText copy = new MinutesText(minutes, part, agendaItemId, changedAt);
        copy.text = text;
        // Who typed meanwhile without a network typed over this.
        copy.version = version;
        return copy;
    }

    public void write(String words, OffsetDateTime now) {
        text = words;
        version++;
        changedAt = now;
    }

    /** Keeps what the item is called and where it stands, whatever becomes of the agenda. */
    public void close(String called, Integer place) {
        title = called;
        rank = place;
    }

    public String part() {
        return part;
    }

    public int version() {
        return version;
    }

    public String text() {
        return text;
    }
}
