package fr.maillage.offer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How residents reach an offer; null where unknown. */
@Embeddable
public class OfferReach {

    private String phone;

    private String email;

    private String website;

    @Column(name = "appointment_url")
    private String appointmentUrl;

    protected OfferReach() {}

    public OfferReach(String phone, String email, String website, String appointmentUrl) {
        this.phone = phone;
        this.email = email;
        this.website = website;
        this.appointmentUrl = appointmentUrl;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String website() {
        return website;
    }

    public String appointmentUrl() {
        return appointmentUrl;
    }
}
