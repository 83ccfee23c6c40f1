package fr.maillage.web.duplicate;

import fr.maillage.duplicate.DuplicateDetail;
import fr.maillage.duplicate.DuplicateReason;
import fr.maillage.duplicate.DuplicateSummary;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.core.PlaceField;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pair in the API. */
@Schema(name = "Duplicate", description = "Two places that may be one")
public record DuplicateDocument(
        UUID id,

        @Schema(description = "For If-Match, as the ETag") int version,

        @Schema(description = "0 to 100") int score,

        List<ReasonDocument> reasons,

        @Schema(description = "open, distinct or merged") String state,

        PlaceDocument first,
        PlaceDocument second,
        OffsetDateTime decidedAt,
        String decidedBy,

        @Schema(description = "The place that stayed, where the two were merged")
        UUID kept,

        @Schema(description = "Fields of the kept place that were changed since the merge")
        List<String> changedSince) {

    /** Why. */
    @Schema(name = "DuplicateReason")
    public record ReasonDocument(
            String code,
            int weight,
            String detail,

            @Schema(description = "In the language of the request")
            String text) {}

    /** One of the two; {@code version} is absent in lists. */
    @Schema(name = "DuplicatePlace")
    public record PlaceDocument(
            UUID id, Integer version, String name, String address, String postalCode, String commune, String source) {

        private static PlaceDocument of(DuplicateSummary.Side side) {
            return new PlaceDocument(
                    side.id(), null, side.name(), side.address(), side.postalCode(), side.commune(), side.source());
        }

        private static PlaceDocument of(PlaceDetail place) {
            return new PlaceDocument(
                    place.id(),
                    place.version(),
                    place.name(),
                    place.values().text(PlaceField.ADDRESS),
                    place.values().locality().postalCode(),
                    place.commune().name(),
                    place.source());
        }
    }

    static DuplicateDocument of(Locale locale, DuplicateSummary pair) {
        return new DuplicateDocument(
                pair.id(),
                pair.version(),
                pair.score(),
                reasons(locale, pair.reasons()),
                pair.state().code(),
                PlaceDocument.of(pair.first()),
                PlaceDocument.of(pair.second()),
                pair.decidedAt(),
                pair.decidedBy(),
                null,
                null);
    }

    static DuplicateDocument of(Locale locale, DuplicateDetail pair) {
        return new DuplicateDocument(
                pair.id(),
                pair.version(),
                pair.score(),
                reasons(locale, pair.reasons()),
                pair.state().code(),
                PlaceDocument.of(pair.first()),
                PlaceDocument.of(pair.second()),
                pair.decidedAt(),
                pair.decidedBy(),
                pair.merge() == null ? null : pair.merge().kept(),
                pair.merge() == null
                        ? null
                        : pair.merge().changedSince().stream()
                                .map(d -> d.field().key())
                                .toList());
    }

    private static List<ReasonDocument> reasons(Locale locale, List<DuplicateReason> reasons) {
        return reasons.stream()
                .map(r -> new ReasonDocument(r.code(), r.weight(), r.detail(), DuplicateLabels.text(locale, r)))
                .toList();
    }
}
