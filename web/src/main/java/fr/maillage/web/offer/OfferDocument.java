package fr.maillage.web.offer;

import fr.maillage.offer.OfferDetail;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordDocument;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole offer in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Offer", description = "What an actor offers in a place")
public class OfferDocument extends RecordDocument {

    private static final FieldAccess<OfferDocument, OfferField> ACCESS = new FieldAccess<OfferDocument, OfferField>(
                    OfferField.class)
            .text(OfferField.NAME, d -> d.name, (d, v) -> d.name = v)
            .text(OfferField.ACTOR, d -> d.actor, (d, v) -> d.actor = v)
            .codes(OfferField.SERVICES, d -> d.services, (d, v) -> d.services = v)
            .codes(OfferField.SERVICE_DETAILS, d -> d.serviceDetails, (d, v) -> d.serviceDetails = v)
            .codes(OfferField.PUBLICS, d -> d.publics, (d, v) -> d.publics = v)
            .codes(OfferField.SUPPORTS, d -> d.supports, (d, v) -> d.supports = v)
            .codes(OfferField.LANGUAGES, d -> d.languages, (d, v) -> d.languages = v)
            .codes(OfferField.ASSISTANCE, d -> d.assistance, (d, v) -> d.assistance = v)
            .codes(OfferField.FEES, d -> d.fees, (d, v) -> d.fees = v)
            .codes(OfferField.ACCESS, d -> d.access, (d, v) -> d.access = v)
            .text(OfferField.CAPACITY, d -> d.capacity, (d, v) -> d.capacity = v)
            .text(OfferField.OPENING_HOURS, d -> d.openingHours, (d, v) -> d.openingHours = v)
            .text(OfferField.SCHEDULE, d -> d.schedule, (d, v) -> d.schedule = v)
            .text(OfferField.ACTIVE_FROM, d -> d.activeFrom, (d, v) -> d.activeFrom = v)
            .text(OfferField.ACTIVE_UNTIL, d -> d.activeUntil, (d, v) -> d.activeUntil = v)
            .text(OfferField.PHONE, d -> d.phone, (d, v) -> d.phone = v)
            .text(OfferField.EMAIL, d -> d.email, (d, v) -> d.email = v)
            .text(OfferField.WEBSITE, d -> d.website, (d, v) -> d.website = v)
            .text(OfferField.APPOINTMENT_URL, d -> d.appointmentUrl, (d, v) -> d.appointmentUrl = v)
            .text(OfferField.REMARK, d -> d.remark, (d, v) -> d.remark = v);

    @Schema(description = "Identifier of the place; it cannot change")
    public String place;

    @Schema(readOnly = true)
    public String placeName;

    @Schema(readOnly = true)
    public String commune;

    @Schema(description = "Identifier of the actor that offers it; null where unknown")
    public String actor;

    @Schema(readOnly = true)
    public String actorName;

    public String name;

    @Schema(description = "Codes of national services; those of the finer ones are added")
    public List<String> services;

    @Schema(description = "Codes of finer services")
    public List<String> serviceDetails;

    @Schema(description = "Codes of the publics it addresses; none for everybody")
    public List<String> publics;

    @Schema(description = "Codes of supports; those of the languages are added")
    public List<String> supports;

    @Schema(description = "Codes of languages beside French, for example ar, en, lsf")
    public List<String> languages;

    @Schema(description = "How: en-autonomie, individuel, atelier, a-distance, a-domicile")
    public List<String> assistance;

    public List<String> fees;

    public List<String> access;

    @Schema(description = "People who can be received in a week")
    public String capacity;

    @Schema(description = "OpenStreetMap's syntax; null for the hours of the place")
    public String openingHours;

    @Schema(description = "What hours do not tell, in words")
    public String schedule;

    @Schema(description = "First day, YYYY-MM-DD")
    public String activeFrom;

    @Schema(description = "Last day, YYYY-MM-DD")
    public String activeUntil;

    @Schema(description = "Shown to residents, in place of that of the place")
    public String phone;

    public String email;

    public String website;

    public String appointmentUrl;

    public String remark;

    @Schema(readOnly = true, description = "Today: active, upcoming, ended or archived")
    public String state;

    static OfferDocument of(OfferDetail detail) {
        return of(detail.offer());
    }

    static OfferDocument of(OfferView offer) {
        OfferDocument document = new OfferDocument();
        ACCESS.write(document, offer.values());
        document.tell(offer);
        document.place = offer.place().toString();
        document.placeName = offer.placeName();
        document.commune = offer.communeCode();
        document.actorName = offer.actorName();
        document.state = offer.state().code();
        return document;
    }

    /** The place that a new offer is entered at; null where none is named. */
    UUID placeId() {
        return place == null || place.isBlank() ? null : Identifiers.of("place", place);
    }

    /** Gives the values to be checked and stored. */
    FieldValues<OfferField> values() {
        return ACCESS.values(this);
    }
}
