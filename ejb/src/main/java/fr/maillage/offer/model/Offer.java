package fr.maillage.offer.model;

import fr.maillage.offer.OfferField;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An offer as its table keeps it; the terms of its lists are rows of {@code offer_term}. */
@Entity
@Table(name = "offer")
public class Offer extends ArchivableRecord {

    private static final FieldAccess<Offer, OfferField> ACCESS = new FieldAccess<Offer, OfferField>(OfferField.class)
            .text(OfferField.NAME, o -> o.name, (o, text) -> o.name = text)
            .number(OfferField.CAPACITY, o -> o.capacity, (o, people) -> o.capacity = people)
            .text(OfferField.OPENING_HOURS, o -> o.openingHours, (o, text) -> o.openingHours = text)
            .text(OfferField.SCHEDULE, o -> o.schedule, (o, text) -> o.schedule = text)
            .day(OfferField.ACTIVE_FROM, o -> o.activeFrom, (o, day) -> o.activeFrom = day)
            .day(OfferField.ACTIVE_UNTIL, o -> o.activeUntil, (o, day) -> o.activeUntil = day)
            .text(OfferField.PHONE, o -> o.phone, (o, text) -> o.phone = text)
            .text(OfferField.EMAIL, o -> o.email, (o, text) -> o.email = text)
            .text(OfferField.WEBSITE, o -> o.website, (o, text) -> o.website = text)
            .text(OfferField.APPOINTMENT_URL, o -> o.appointmentUrl, (o, text) -> o.appointmentUrl = text)
            .text(OfferField.REMARK, o -> o.remark, (o, text) -> o.remark = text);

    @Id
    @SequenceGenerator(name = "offer_seq", sequenceName = "offer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_seq")
    private Long id;

    @Column(name = "place_id")
    private long placeId;

    @Column(name = "actor_id")
    private Long actorId;

    private String name;

    private Integer capacity;

    @Column(name = "opening_hours")
    private String openingHours;

    private String schedule;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "active_until")
    private LocalDate activeUntil;

    private String phone;

    private String email;

    private String website;

    @Column(name = "appointment_url")
    private String appointmentUrl;

    private String remark;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "search_text")
    private String searchText;

    protected Offer() {}

    public Offer(UUID uuid, long placeId, OffsetDateTime now) {
        super(uuid, now);
        this.placeId = placeId;
    }

    @Override
    public Long id() {
        return id;
    }

    public long placeId() {
        return placeId;
    }

    public String name() {
        return name;
    }

    /** Null for no limit. */
    public LocalDate activeFrom() {
        return activeFrom;
    }

    /** Null for no limit. */
    public LocalDate activeUntil() {
        return activeUntil;
    }

    /**
     * Replaces what it says beside its lists.
     *
     * @param actor the key of who offers it; null for nobody known
     * @param words what the list's text filter looks in; begins with the name's
     */
    public void describe(FieldValues<OfferField> values, Long actor, String words) {
        ACCESS.write(this, values);
        actorId = actor;
        searchText = words;
    }

    /** The kind of record that gives its name, hours and days; null for none. */
    public String keptBy() {
        return keptBy;
    }

    /** Another record gives its name, hours and days from now on. */
    public void keep(String kind) {
        keptBy = kind;
    }

    /** When something is offered; null where nobody says. */
    public String openingHours() {
        return openingHours;
    }

    /** Gives it other hours. */
    public void reschedule(String hours, OffsetDateTime now) {
        openingHours = hours;
        touch(now);
    }

    /**
     * Moves it to another place.
     *
     * @param words what the list's text filter looks in
     */
    public void moveTo(long place, String words, OffsetDateTime now) {
        placeId = place;
        searchText = words;
        touch(now);
    }
}
