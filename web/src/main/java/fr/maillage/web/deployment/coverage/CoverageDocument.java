package fr.maillage.web.deployment.coverage;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageItem;
import fr.maillage.deployment.coverage.CoverageTotal;
import fr.maillage.deployment.coverage.HelpSite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has help within reach, as programs read it. */
@Schema(name = "Coverage")
public record CoverageDocument(
        String territory,
        @Schema(description = "The day, YYYY-MM-DD") String at,
        @Schema(description = "In metres") int radius,

        @Schema(description = "How much longer the way is than the straight line")
        BigDecimal detour,

        @Schema(description = "By which people count; absent for all of them")
        String need,

        @Schema(description = "The permanences among the points or a radius beside them")
        List<Site> sites,

        @Schema(description = "By kind of point; kinds are never added, for they are the same people")
        List<Total> totals,

        @Schema(
                description =
                        "Priority neighbourhoods first, those that are not covered first, those of most people first")
        List<Item> items) {

    @Schema(name = "CoverageSite")
    public record Site(
            String code,
            String name,

            @Schema(description = "The code of its commune") String commune,

            @Schema(description = "Degrees, WGS 84") double latitude,

            @Schema(description = "Degrees, WGS 84") double longitude,

            @Schema(description = "In an ordinary week") BigDecimal weeklyHours) {

        static Site of(HelpSite site) {
            return new Site(
                    site.code(), site.name(), site.commune(), site.latitude(), site.longitude(), site.weeklyHours());
        }
    }

    @Schema(name = "CoverageTotal")
    public record Total(
            @Schema(description = "quarters, points, iris or communes")
            String demand,

            @Schema(description = "All of them, the unlocated ones among them")
            int points,

            @Schema(description = "Of the located ones, which are points less unlocated")
            int coveredPoints,

            @Schema(
                    description =
                            "Points of which nobody knows where they are, such as priority neighbourhoods without an"
                                    + " outline: neither covered nor uncovered")
            int unlocated,

            @Schema(description = "Points of which nobody knows how many people count")
            int unweighted,

            @Schema(description = "How many people count in all, where that is known")
            BigDecimal weight,

            @Schema(description = "How many of them have help within reach")
            BigDecimal covered,

            @Schema(
                    description =
                            "How many located points stand on what: outline, a point within it; centre, that of the"
                                    + " commune; point, one of a file")
            Map<String, Integer> bases) {

        static Total of(CoverageTotal total) {
            return new Total(
                    total.kind().code(),
                    total.points(),
                    total.coveredPoints(),
                    total.unlocated(),
                    total.unweighted(),
                    total.weight(),
                    total.covered(),
                    total.bases().entrySet().stream()
                            .collect(Collectors.toMap(
                                    basis -> basis.getKey().code(), Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
        }
    }

    @Schema(name = "CoverageItem")
    public record Item(
            @Schema(description = "quarters, points, iris or communes")
            String demand,

            @Schema(description = "The code of the territory; that of its file for a point")
            String territory,

            String name,

            @Schema(description = "Degrees, WGS 84; absent where nobody knows where it is")
            Double latitude,

            @Schema(description = "Degrees, WGS 84; absent with the latitude")
            Double longitude,

            @Schema(
                    enumeration = {"outline", "centre", "point"},
                    description =
                            "What its position stands on: a point within its outline, the centre of the commune, or"
                                    + " a point of a file; absent with the latitude")
            String basis,

            Integer population,

            @Schema(description = "How many people count; absent where that is not known")
            BigDecimal weight,

            @Schema(description = "The code of the nearest permanence; absent where there is none")
            String nearest,

            @Schema(description = "Metres to it; absent where there is none or nobody knows where the point is")
            Long nearestMetres,

            @Schema(description = "Hours a week within the radius; absent where nobody knows where the point is")
            BigDecimal hoursWithin,

            @Schema(description = "False, too, where nobody knows where the point is: it has no latitude then")
            boolean covered) {

        static Item of(CoverageItem item) {
            return new Item(
                    item.point().kind().code(),
                    item.point().territory(),
                    item.point().name(),
                    item.point().latitude(),
                    item.point().longitude(),
                    item.point().basis() == null ? null : item.point().basis().code(),
                    item.point().population(),
                    item.point().weight(),
                    item.reach() == null ? null : item.reach().nearest(),
                    item.nearestMetres(),
                    item.reach() == null ? null : item.reach().hoursWithin(),
                    item.covered());
        }
    }

    static CoverageDocument of(Coverage coverage) {
        return new CoverageDocument(
                coverage.territory(),
                coverage.day().toString(),
                coverage.radius(),
                coverage.detour(),
                coverage.need(),
                coverage.around().stream().map(Site::of).toList(),
                coverage.totals().stream().map(Total::of).toList(),
                coverage.items().stream().map(Item::of).toList());
    }
}
