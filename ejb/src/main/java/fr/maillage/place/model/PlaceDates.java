package fr.maillage.place.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days on which a place's record, and each group of its fields, was last known to be right; null where that is not known. */
@Embeddable
public class PlaceDates {

    static final PlaceDates NONE = new PlaceDates();

    @Column(name = "date_maj")
    private LocalDate dateMaj;

    @Column(name = "where_on")
    private LocalDate whereOn;

    @Column(name = "when_on")
    private LocalDate whenOn;

    @Column(name = "what_on")
    private LocalDate whatOn;

    @Column(name = "contact_on")
    private LocalDate contactOn;

    protected PlaceDates() {}

    public PlaceDates(LocalDate dateMaj, LocalDate whereOn, LocalDate whenOn, LocalDate whatOn, LocalDate contactOn) {
        this.dateMaj = dateMaj;
        this.whereOn = whereOn;
        this.whenOn = whenOn;
        this.whatOn = whatOn;
        this.contactOn = contactOn;
    }

    public LocalDate dateMaj() {
        return dateMaj;
    }

    public LocalDate whereOn() {
        return whereOn;
    }

    public LocalDate whenOn() {
        return whenOn;
    }

    public LocalDate whatOn() {
        return whatOn;
    }

    public LocalDate contactOn() {
        return contactOn;
    }
}
