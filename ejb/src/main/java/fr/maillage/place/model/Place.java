package fr.maillage.place.model;

import fr.maillage.record.model.ArchivableRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A place as its table keeps it; the terms of its lists are rows of {@code place_term}. */
@Entity
@Table(name = "place")
public class Place extends ArchivableRecord {

    @Id
    @SequenceGenerator(name = "place_seq", sequenceName = "place_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_seq")
    private Long id;

    private String source;

    @Column(name = "source_id")
    private String sourceId;

    @Embedded
    private PlaceIdentity identity;

    @Embedded
    private PlaceLocation location;

    @Embedded
    private PlaceContact contact;

    @Embedded
    private PlaceDates dates;

    @Column(name = "source_date_maj")
    private LocalDate sourceDateMaj;

    @Column(name = "gone_since")
    private OffsetDateTime goneSince;

    /** Who runs it; null while nobody has said so. */
    @Column(name = "actor_id")
    private Long actorId;

    /** The place that it was merged into; null for one that stands for itself. */
    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    @Column(name = "search_text")
    private String searchText;

    private String provenance;

    protected Place() {}

    /** A new place under the key of its source. */
    public Place(UUID uuid, String source, String sourceId, OffsetDateTime now) {
        super(uuid, now);
        this.source = source;
        this.sourceId = sourceId;
    }

    /** Replaces what the record says. */
    public void describe(PlaceIdentity newIdentity, PlaceLocation newLocation, PlaceContact newContact) {
        identity = newIdentity;
        location = newLocation;
        contact = newContact;
    }

    /** Notes the days on which the record was last known to be right. */
    public void dated(PlaceDates newDates) {
        dates = newDates;
    }

    /** Notes what the source's record is dated; never goes back, so that older files are known as such. */
    public void saidOn(LocalDate date) {
        sourceDateMaj = date;
    }

    /** The source no longer has the place, to the second as the audit tells it. */
    public void gone(OffsetDateTime now) {
        goneSince = now.truncatedTo(ChronoUnit.SECONDS);
        touch(now);
    }

    /** The source has the place again. */
    public void back(OffsetDateTime now) {
        goneSince = null;
        touch(now);
    }

    /**
     * Attaches it to the actor that runs it, or to none.
     *
     * @param actor null for none
     */
    public void runBy(Long actor, OffsetDateTime now) {
        actorId = actor;
        touch(now);
    }

    /** The words that the list's text filter looks in; begins with the name's, so that it also sorts by name. */
    public void searchText(String words) {
        searchText = words;
    }

    /** Notes where the values come from, and that the record changed. */
    public void changed(Provenance newProvenance, OffsetDateTime now) {
        provenance = newProvenance.toJson();
        touch(now);
    }

    /** Archives it for good: another record stands for it from now on, until {@link #restore}. */
    public void mergeInto(long kept, OffsetDateTime now) {
        archive(null, now);
        mergedIntoId = kept;
    }

    @Override
    public void restore(OffsetDateTime now) {
        mergedIntoId = null;
        super.restore(now);
    }

    @Override
    public Long id() {
        return id;
    }

    public String source() {
        return source;
    }

    public String sourceId() {
        return sourceId;
    }

    public PlaceIdentity identity() {
        return identity;
    }

    public PlaceLocation location() {
        return location;
    }

    public PlaceContact contact() {
        // EclipseLink reads an embeddable whose columns are all null as null.
        return contact == null ? PlaceContact.NONE : contact;
    }

    public PlaceDates dates() {
        return dates == null ? PlaceDates.NONE : dates;
    }

    /** The latest date that the place's own source gave; null when it gave none. */
    public LocalDate sourceDateMaj() {
        return sourceDateMaj;
    }

    /** Who runs it; null while nobody has said so. */
    public Long actorId() {
        return actorId;
    }

    /** The place that it was merged into, by its key; null for one that stands for itself. */
    public Long mergedIntoId() {
        return mergedIntoId;
    }

    /** Since when its source no longer has it; null while it has. */
    public OffsetDateTime goneSince() {
        return goneSince;
    }

    public Provenance provenance() {
        return provenance == null ? Provenance.NONE : Provenance.parse(provenance);
    }
}
