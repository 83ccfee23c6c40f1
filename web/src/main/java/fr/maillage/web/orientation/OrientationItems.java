package fr.maillage.web.orientation;

import fr.maillage.orientation.OrientationAnswer;
import fr.maillage.orientation.OrientedPlace;
import fr.maillage.orientation.PublicPlace;
import fr.maillage.orientation.TermRef;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer of the orientation as the API writes it. */
final class OrientationItems {

    private static final double PRECISION = 100_000;

    private OrientationItems() {}

    /**
     * An answer.
     *
     * @param total how many places were found, of which {@code items} are the best
     * @param more whether the circle has further ones that were not looked at
     * @param desk of a need that no record names: the nearest place that names it, else the nearest France services; absent
     *     where there is none, and where the need is named
     */
    public record Result(
            int total,
            boolean more,
            Start from,
            LocalDateTime at,
            List<Item> items,

            @Schema(description = "Whether the record of a place names the need; true where none was asked for")
            boolean needNamed,

            Item desk,
            List<Without> alternatives) {}

    /**
     * From where it was looked.
     *
     * @param name how people call it; of a part of a commune, such as an arrondissement, the part's
     * @param basis OUTLINE or COMMUNE for a territory; null for a position, and for a territory that is nowhere, such as a
     *     QPV without an outline: its places are those of its communes, and have no distance
     * @param kilometres the radius of the circle
     */
    public record Start(String territory, String name, Double lat, Double lon, String basis, Double kilometres) {}

    /** A criterion without which there would be {@code count} places. */
    public record Without(
            String without,

            @Schema(description = "Places in the widest circle; 100 for as many or more")
            long count) {}

    /**
     * A place.
     *
     * @param metres null where its position or the territory's is not known
     * @param positionExact whether the position is its own, not its commune's
     * @param fit fits, perhaps or closed
     * @param freshness up-to-date, to-watch, to-check or to-update (old, or of unknown age)
     * @param dateMaj when the record was last known to be right, by a person or its source; null where unknown
     * @param confirmedAt when a person last vouched for it; null where nobody has
     */
    public record Item(
            UUID id,
            String name,
            String address,
            String postalCode,
            String commune,
            String communeName,
            String phone,
            Double lat,
            Double lon,
            boolean positionExact,
            Long metres,
            String fit,
            List<Why> reasons,
            String openingHours,
            Open opening,
            LocalDate dateMaj,

            @Schema(
                    description = "How old the record is: up-to-date (less than 6 months), to-watch, to-check (less"
                            + " than 18), to-update (older, or without a date)")
            String freshness,

            @Schema(description = "When a person last vouched for the record; null where nobody has")
            OffsetDateTime confirmedAt,

            String sheet) {}

    /**
     * Why it is proposed, or what is not known.
     *
     * @param fit fits, partly, unknown or misses
     * @param terms codes of the reference lists
     * @param text in a sentence
     */
    public record Why(String criterion, String fit, List<String> terms, String text) {}

    /**
     * Tells if it is open.
     *
     * @param state open, closed, not-given or unreadable; what an old record says of being open is not told as certain
     * @param until when it closes, or opens next; null where that is not known
     */
    public record Open(String state, LocalDateTime until, String text) {}

    static Result of(OrientationAnswer answer, OrientationWords words) {
        var origin = answer.origin();
        return new Result(
                answer.found(),
                answer.more(),
                new Start(
                        origin.territory() == null ? null : origin.territory().code(),
                        origin.name(),
                        rounded(origin.latitude()),
                        rounded(origin.longitude()),
                        origin.basis() == null ? null : origin.basis().name(),
                        answer.kilometres()),
                answer.moment(),
                answer.places().stream().map(p -> item(answer, p, words)).toList(),
                answer.named(),
                answer.desk() == null ? null : item(answer, answer.desk(), words),
                answer.alternatives().stream()
                        .map(a -> new Without(code(a.without()), a.count()))
                        .toList());
    }

    private static Item item(OrientationAnswer answer, OrientedPlace oriented, OrientationWords words) {
        PublicPlace place = oriented.place();
        return new Item(
                place.id(),
                place.name(),
                place.address(),
                place.postalCode(),
                "com:" + place.insee(),
                place.communeName(),
                place.phone(),
                rounded(oriented.latitude()),
                rounded(oriented.longitude()),
                oriented.exact(),
                oriented.metres() == null ? null : Math.round(oriented.metres()),
                code(oriented.group()),
                oriented.reasons().stream()
                        .map(r -> new Why(
                                code(r.criterion()),
                                code(r.fit()),
                                r.terms().stream().map(TermRef::code).toList(),
                                words.reason(answer.query(), r)))
                        .toList(),
                place.openingHours(),
                new Open(code(oriented.told()), oriented.opening().until(), words.opening(oriented, answer.moment())),
                place.standing().knownOn(),
                place.standing().freshness().code(),
                place.standing().confirmedAt(),
                OrientationView.PLACE + "?id=" + place.id());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Double rounded(Double degrees) {
        return degrees == null ? null : Math.round(degrees * PRECISION) / PRECISION;
    }
}
