package fr.maillage.web.offer;

import fr.maillage.offer.OfferDetail;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferValues;
import fr.maillage.offer.OfferView;
import fr.maillage.web.shared.Identifiers;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole offer in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Offer", description = "What an actor offers in a place")
public record OfferDocument(
        @Schema(readOnly = true) UUID id,

        @Schema(readOnly = true, description = "For If-Match of a write")
        Integer version,

        @Schema(description = "Identifier of the place; it cannot change")
        String place,

        @Schema(readOnly = true) String placeName,
        @Schema(readOnly = true) String commune,

        @Schema(description = "Identifier of the actor that offers it; null where unknown")
        String actor,

        @Schema(readOnly = true) String actorName,
        String name,

        @Schema(description = "Codes of national services; those of the finer ones are added")
        List<String> services,

        @Schema(description = "Codes of finer services") List<String> serviceDetails,

        @Schema(description = "Codes of the publics it addresses; none for everybody")
        List<String> publics,

        @Schema(description = "Codes of supports; those of the languages are added")
        List<String> supports,

        @Schema(description = "Codes of languages beside French, for example ar, en, lsf")
        List<String> languages,

        @Schema(description = "How: en-autonomie, individuel, atelier, a-distance, a-domicile")
        List<String> assistance,

        List<String> fees,
        List<String> access,

        @Schema(description = "People who can be received in a week")
        String capacity,

        @Schema(description = "OpenStreetMap's syntax; null for the hours of the place")
        String openingHours,

        @Schema(description = "What hours do not tell, in words")
        String schedule,

        @Schema(description = "First day, YYYY-MM-DD") String activeFrom,
        @Schema(description = "Last day, YYYY-MM-DD") String activeUntil,

        @Schema(description = "Shown to residents, in place of that of the place")
        String phone,

        String email,
        String website,
        String appointmentUrl,
        String remark,

        @Schema(readOnly = true, description = "Today: active, upcoming, ended or archived")
        String state,

        @Schema(readOnly = true) OffsetDateTime archivedAt,
        @Schema(readOnly = true) String archiveReason,
        @Schema(readOnly = true) OffsetDateTime updatedAt) {

    static OfferDocument of(OfferDetail detail) {
        return of(detail.offer());
    }

    static OfferDocument of(OfferView offer) {
        OfferValues v = offer.values();
        return new OfferDocument(
                offer.id(),
                offer.version(),
                offer.place().toString(),
                offer.placeName(),
                offer.communeCode(),
                v.text(OfferField.ACTOR),
                offer.actorName(),
                offer.name(),
                v.list(OfferField.SERVICES),
                v.list(OfferField.SERVICE_DETAILS),
                v.list(OfferField.PUBLICS),
                v.list(OfferField.SUPPORTS),
                v.list(OfferField.LANGUAGES),
                v.list(OfferField.ASSISTANCE),
                v.list(OfferField.FEES),
                v.list(OfferField.ACCESS),
                v.text(OfferField.CAPACITY),
                v.text(OfferField.OPENING_HOURS),
                v.text(OfferField.SCHEDULE),
                v.text(OfferField.ACTIVE_FROM),
                v.text(OfferField.ACTIVE_UNTIL),
                v.text(OfferField.PHONE),
                v.text(OfferField.EMAIL),
                v.text(OfferField.WEBSITE),
                v.text(OfferField.APPOINTMENT_URL),
                v.text(OfferField.REMARK),
                offer.state().code(),
                offer.archivedAt(),
                offer.archiveReason(),
                offer.updatedAt());
    }

    /** The place that a new offer is entered at; null where none is named. */
    UUID placeId() {
        return place == null || place.isBlank() ? null : Identifiers.of("place", place);
    }

    /** What is to be checked and stored. */
    OfferValues values() {
        Map<OfferField, List<String>> entries = new EnumMap<>(OfferField.class);
        for (OfferField field : OfferField.values()) {
            entries.put(field, field.vocabulary() == null ? one(field) : many(field));
        }
        return new OfferValues(entries);
    }

    private List<String> one(OfferField field) {
        String text = switch (field) {
            case NAME -> name;
            case ACTOR -> actor;
            case CAPACITY -> capacity;
            case OPENING_HOURS -> openingHours;
            case SCHEDULE -> schedule;
            case ACTIVE_FROM -> activeFrom;
            case ACTIVE_UNTIL -> activeUntil;
            case PHONE -> phone;
            case EMAIL -> email;
            case WEBSITE -> website;
            case APPOINTMENT_URL -> appointmentUrl;
            case REMARK -> remark;
            default -> null;
        };
        return Stream.ofNullable(text).toList();
    }

    private List<String> many(OfferField field) {
        List<String> codes = switch (field) {
            case SERVICES -> services;
            case SERVICE_DETAILS -> serviceDetails;
            case PUBLICS -> publics;
            case SUPPORTS -> supports;
            case LANGUAGES -> languages;
            case ASSISTANCE -> assistance;
            case FEES -> fees;
            case ACCESS -> access;
            default -> null;
        };
        return codes == null
                ? List.of()
                : codes.stream().filter(Objects::nonNull).toList();
    }
}
