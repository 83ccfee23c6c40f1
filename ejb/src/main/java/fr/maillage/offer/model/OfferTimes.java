package fr.maillage.offer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When something is offered; null where unknown or without limit. */
@Embeddable
public class OfferTimes {

    @Column(name = "opening_hours")
    private String openingHours;

    private String schedule;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "active_until")
    private LocalDate activeUntil;

    protected OfferTimes() {}

    public OfferTimes(String openingHours, String schedule, LocalDate activeFrom, LocalDate activeUntil) {
        this.openingHours = openingHours;
        this.schedule = schedule;
        this.activeFrom = activeFrom;
        this.activeUntil = activeUntil;
    }

    public String openingHours() {
        return openingHours;
    }

    public String schedule() {
        return schedule;
    }

    public LocalDate activeFrom() {
        return activeFrom;
    }

    public LocalDate activeUntil() {
        return activeUntil;
    }
}
