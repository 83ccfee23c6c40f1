package fr.maillage.web.place;

import fr.maillage.place.PlaceDetail;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole record in the API. Lists with a vocabulary hold codes. What a program cannot set is ignored when it is sent:
 * a record that was read can be changed and sent back as it is.
 */
@Schema(name = "Place", description = "A place of digital mediation, after the national schema v1.0.2")
public record PlaceDocument(
        @Schema(readOnly = true) UUID id,
        String name,

        @Schema(description = "The organisation that runs the place")
        String actorName,

        @Schema(description = "SIRET, RNA or RIDET") String pivot,

        @Schema(description = "Territory code such as com:93032; an INSEE code or a name will do when writing")
        String commune,

        @Schema(readOnly = true) String communeName,
        String postalCode,
        String address,
        String addressExtra,

        @Schema(description = "Degrees, WGS 84; both coordinates or none")
        Double latitude,

        Double longitude,
        List<String> typology,

        @Schema(description = "E.164, for example +33180059880")
        String phone,

        List<String> emails,
        List<String> websites,
        @Schema(description = "OpenStreetMap's syntax") String openingHours,
        String summary,
        String detail,
        List<String> itinerancy,
        String parentStructure,

        @Schema(
                readOnly = true,
                description = "When the record was last known to be right: the oldest of where, when and what in ages")
        LocalDate dateMaj,

        @Schema(readOnly = true, description = "When each group of fields was last known to be right")
        PlaceAges ages,

        @Schema(
                writeOnly = true,
                description =
                        "true where the whole record was verified with those who run the place, which alone dates it;"
                                + " false by default, true for a new place")
        Boolean verified,

        @Schema(
                writeOnly = true,
                description = "The groups that were verified where not all were: where, when, what, contact")
        List<String> verifiedGroups,

        @Schema(description = "Codes of national services, for example aide-demarches")
        List<String> services,

        @Schema(description = "Codes of finer services") List<String> serviceDetails,
        List<String> publics,
        List<String> supports,
        List<String> fees,
        List<String> programmes,
        List<String> labels,
        List<String> otherLabels,
        List<String> access,
        List<String> assistance,
        String accessibilityUrl,
        String appointmentUrl,

        @Schema(description = "Code of the QPV that a source or a person states, for example QN09303M")
        String qpv,

        @Schema(readOnly = true) String source,
        @Schema(readOnly = true) String sourceId,
        @Schema(readOnly = true) String freshness,

        @Schema(readOnly = true, description = "When a person last vouched for it; null where only its source dated it")
        OffsetDateTime confirmedAt,

        @Schema(readOnly = true, description = "The actor that runs it, where somebody has said so")
        UUID actor,

        @Schema(
                readOnly = true,
                description = "What the national record says of it: its own lists, and what is offered there")
        Derived derived,

        @Schema(readOnly = true) OffsetDateTime archivedAt,
        @Schema(readOnly = true) String archiveReason,
        @Schema(readOnly = true) OffsetDateTime updatedAt) {

    /** The lists to which offers add; the fields of the place itself keep what its own record says. */
    @Schema(name = "DerivedPlace")
    public record Derived(
            List<String> services,
            List<String> serviceDetails,
            List<String> publics,
            List<String> supports,
            List<String> fees,
            List<String> access,
            List<String> assistance) {

        static Derived of(PlaceDetail place) {
            return new Derived(
                    place.effective(PlaceField.SERVICES),
                    place.effective(PlaceField.SERVICE_DETAILS),
                    place.effective(PlaceField.PUBLICS),
                    place.effective(PlaceField.SUPPORTS),
                    place.effective(PlaceField.FEES),
                    place.effective(PlaceField.ACCESS),
                    place.effective(PlaceField.ASSISTANCE));
        }
    }

    static PlaceDocument of(PlaceDetail place) {
        PlaceValues v = place.values();
        return new PlaceDocument(
                place.id(),
                place.name(),
                v.text(PlaceField.ACTOR_NAME),
                v.text(PlaceField.PIVOT),
                place.commune().code(),
                place.commune().name(),
                v.locality().postalCode(),
                v.text(PlaceField.ADDRESS),
                v.text(PlaceField.ADDRESS_EXTRA),
                v.position() == null ? null : v.position().latitude(),
                v.position() == null ? null : v.position().longitude(),
                v.list(PlaceField.TYPOLOGY),
                v.text(PlaceField.PHONE),
                v.list(PlaceField.EMAILS),
                v.list(PlaceField.WEBSITES),
                v.text(PlaceField.OPENING_HOURS),
                v.text(PlaceField.SUMMARY),
                v.text(PlaceField.DETAIL),
                v.list(PlaceField.ITINERANCY),
                v.text(PlaceField.PARENT_STRUCTURE),
                v.dateMaj(),
                PlaceAges.of(v),
                null,
                null,
                v.list(PlaceField.SERVICES),
                v.list(PlaceField.SERVICE_DETAILS),
                v.list(PlaceField.PUBLICS),
                v.list(PlaceField.SUPPORTS),
                v.list(PlaceField.FEES),
                v.list(PlaceField.PROGRAMMES),
                v.list(PlaceField.LABELS),
                v.list(PlaceField.OTHER_LABELS),
                v.list(PlaceField.ACCESS),
                v.list(PlaceField.ASSISTANCE),
                v.text(PlaceField.ACCESSIBILITY_URL),
                v.text(PlaceField.APPOINTMENT_URL),
                v.text(PlaceField.QPV),
                place.source(),
                place.sourceId(),
                place.freshness().code(),
                place.confirmedAt(),
                place.actor() == null ? null : place.actor().id(),
                Derived.of(place),
                place.archivedAt(),
                place.archiveReason(),
                place.updatedAt());
    }

    /** Gives the values to be checked and stored. */
    PlaceInput input() {
        Map<PlaceField, List<String>> entries = new EnumMap<>(PlaceField.class);
        put(entries, PlaceField.NAME, name);
        put(entries, PlaceField.ACTOR_NAME, actorName);
        put(entries, PlaceField.PIVOT, pivot);
        put(entries, PlaceField.ADDRESS, address);
        put(entries, PlaceField.ADDRESS_EXTRA, addressExtra);
        put(entries, PlaceField.PHONE, phone);
        put(entries, PlaceField.OPENING_HOURS, openingHours);
        put(entries, PlaceField.SUMMARY, summary);
        put(entries, PlaceField.DETAIL, detail);
        put(entries, PlaceField.PARENT_STRUCTURE, parentStructure);
        put(entries, PlaceField.ACCESSIBILITY_URL, accessibilityUrl);
        put(entries, PlaceField.APPOINTMENT_URL, appointmentUrl);
        put(entries, PlaceField.QPV, qpv);
        put(entries, PlaceField.TYPOLOGY, typology);
        put(entries, PlaceField.EMAILS, emails);
        put(entries, PlaceField.WEBSITES, websites);
        put(entries, PlaceField.ITINERANCY, itinerancy);
        put(entries, PlaceField.SERVICES, services);
        put(entries, PlaceField.SERVICE_DETAILS, serviceDetails);
        put(entries, PlaceField.PUBLICS, publics);
        put(entries, PlaceField.SUPPORTS, supports);
        put(entries, PlaceField.FEES, fees);
        put(entries, PlaceField.PROGRAMMES, programmes);
        put(entries, PlaceField.LABELS, labels);
        put(entries, PlaceField.OTHER_LABELS, otherLabels);
        put(entries, PlaceField.ACCESS, access);
        put(entries, PlaceField.ASSISTANCE, assistance);
        return new PlaceInput(
                entries,
                commune,
                postalCode,
                Objects.toString(latitude, null),
                Objects.toString(longitude, null),
                groups());
    }

    /** The groups that are said to be verified; null where nothing is said. */
    private Set<FieldGroup> groups() {
        if (verifiedGroups == null || Boolean.TRUE.equals(verified)) {
            return verified == null ? null : verified ? FieldGroup.ALL : Set.of();
        }
        return verifiedGroups.stream()
                .map(code -> FieldGroup.byCode(code)
                        .orElseThrow(() -> Problem.invalid("verifiedGroups", "unknown-value", code)))
                .collect(Collectors.toSet());
    }

    private static void put(Map<PlaceField, List<String>> entries, PlaceField field, String text) {
        put(entries, field, text == null ? null : List.of(text));
    }

    private static void put(Map<PlaceField, List<String>> entries, PlaceField field, List<String> list) {
        if (list != null) {
            entries.put(field, list.stream().filter(Objects::nonNull).toList());
        }
    }
}
