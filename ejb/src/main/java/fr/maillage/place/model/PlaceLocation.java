package fr.maillage.place.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a place is. */
@Embeddable
public class PlaceLocation {

    @Column(name = "commune_id")
    private long communeId;

    @Column(name = "postal_code")
    private String postalCode;

    private String address;

    @Column(name = "address_extra")
    private String addressExtra;

    private Double lat;

    private Double lon;

    @Column(name = "position_exact")
    private boolean positionExact;

    @Column(name = "qpv_stated")
    private String qpvStated;

    /** The stated one where it is known, else what follows from the position and the outlines that were imported. */
    @Column(name = "qpv_id")
    private Long qpvId;

    protected PlaceLocation() {}

    /**
     * Both coordinates or neither; given ones are exact.
     *
     * @param qpvStated the code of the QPV that somebody states; null for none
     * @param qpvId the QPV in which it counts; null where none is known
     */
    public PlaceLocation(
            long communeId,
            String postalCode,
            String address,
            String addressExtra,
            Double lat,
            Double lon,
            String qpvStated,
            Long qpvId) {
        this.communeId = communeId;
        this.postalCode = postalCode;
        this.address = address;
        this.addressExtra = addressExtra;
        this.lat = lat;
        this.lon = lon;
        this.positionExact = lat != null;
        this.qpvStated = qpvStated;
        this.qpvId = qpvId;
    }

    public String qpvStated() {
        return qpvStated;
    }

    public long communeId() {
        return communeId;
    }

    public String postalCode() {
        return postalCode;
    }

    public String address() {
        return address;
    }

    public String addressExtra() {
        return addressExtra;
    }

    public Double lat() {
        return lat;
    }

    public Double lon() {
        return lon;
    }
}
