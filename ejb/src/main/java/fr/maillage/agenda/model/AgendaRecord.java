package fr.maillage.agenda.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an event is and how one takes part. */
@Embeddable
public class AgendaRecord {

    private String title;

    private String summary;

    private String theme;

    @Column(name = "level")
    private String level;

    private Integer seats;

    private String fee;

    private String registration;

    private String contact;

    protected AgendaRecord() {}

    public AgendaRecord(String title, String summary, String theme, String level) {
        this.title = title;
        this.summary = summary;
        this.theme = theme;
        this.level = level;
    }

    /** The same with how one takes part. */
    public AgendaRecord open(Integer toSeats, String forFee, String by, String reachedAt) {
        AgendaRecord record = new AgendaRecord(title, summary, theme, level);
        record.seats = toSeats;
        record.fee = forFee;
        record.registration = by;
        record.contact = reachedAt;
        return record;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String theme() {
        return theme;
    }

    public String level() {
        return level;
    }

    public Integer seats() {
        return seats;
    }

    public String fee() {
        return fee;
    }

    public String registration() {
        return registration;
    }

    public String contact() {
        return contact;
    }
}
