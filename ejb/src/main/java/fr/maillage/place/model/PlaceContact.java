package fr.maillage.place.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Ways and times in which people reach a place; lists are joined by a vertical bar. */
@Embeddable
public class PlaceContact {

    static final PlaceContact NONE = new PlaceContact();

    private String phone;

    private String emails;

    private String websites;

    @Column(name = "opening_hours")
    private String openingHours;

    @Column(name = "appointment_url")
    private String appointmentUrl;

    @Column(name = "accessibility_url")
    private String accessibilityUrl;

    protected PlaceContact() {}

    public PlaceContact(
            String phone,
            String emails,
            String websites,
            String openingHours,
            String appointmentUrl,
            String accessibilityUrl) {
        this.phone = phone;
        this.emails = emails;
        this.websites = websites;
        this.openingHours = openingHours;
        this.appointmentUrl = appointmentUrl;
        this.accessibilityUrl = accessibilityUrl;
    }

    public String phone() {
        return phone;
    }

    public String emails() {
        return emails;
    }

    public String websites() {
        return websites;
    }

    public String openingHours() {
        return openingHours;
    }

    public String appointmentUrl() {
        return appointmentUrl;
    }

    public String accessibilityUrl() {
        return accessibilityUrl;
    }
}
