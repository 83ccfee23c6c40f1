package fr.maillage.web.deployment.siting;

import fr.maillage.deployment.siting.SitingRequest;
import fr.maillage.shared.Problem;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request of a program for sites. */
@Schema(name = "SitingInput", description = "Demand, where sites may be, and how many there are to be")
public class SitingDocument {

    @Schema(description = "Where demand is; at most 20,000, all with x and y or all with lat and lon")
    public List<Point> points;

    @Schema(
            type = SchemaType.ARRAY,
            implementation = Object.class,
            description = "Where sites may be, at most 20,000: objects with x and y or lat and lon as the points have,"
                    + " or indices of points. Left out, each point is a candidate")
    public JsonArray candidates;

    @Schema(
            description = "Sites that are chosen in any case: indices of candidates, or of points where candidates are"
                    + " left out or are indices themselves")
    public List<Integer> fixed;

    @Schema(description = "In metres, above 0; what lies exactly on it is covered")
    public Double radius;

    @Schema(description = "How many sites there are in the end, the fixed ones among them")
    public Integer p;

    @Schema(description = "From 1 to 60; 10 if left out")
    public Double timeLimitSeconds;

    /** A place with demand. */
    @Schema(name = "SitingPoint")
    public record Point(
            @Schema(description = "In metres, on a plane") Double x,

            Double y,

            @Schema(description = "In degrees, on a sphere of 6,371 km")
            Double lat,

            Double lon,

            @Schema(description = "How much is to be covered here, from 0 on")
            Double demand) {

        SitingRequest.Spot spot() {
            return new SitingRequest.Spot(x, y, lat, lon, demand);
        }
    }

    /**
     * Reads what is to be solved.
     *
     * @throws Problem INVALID where candidates are neither all objects nor all whole numbers
     */
    SitingRequest request() {
        boolean indices = candidates != null
                && !candidates.isEmpty()
                && candidates.get(0).getValueType() == JsonValue.ValueType.NUMBER;
        return new SitingRequest(
                points == null
                        ? null
                        : points.stream().map(p -> p == null ? null : p.spot()).toList(),
                candidates == null || indices
                        ? null
                        : candidates.stream().map(SitingDocument::spot).toList(),
                indices ? candidates.stream().map(SitingDocument::index).toList() : null,
                fixed,
                radius,
                p,
                timeLimitSeconds);
    }

    private static SitingRequest.Spot spot(JsonValue value) {
        if (!(value instanceof JsonObject place)) {
            throw neither();
        }
        return new SitingRequest.Spot(
                number(place, "x"), number(place, "y"), number(place, "lat"), number(place, "lon"), null);
    }

    private static Double number(JsonObject place, String name) {
        JsonValue value = place.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonNumber number)) {
            throw neither();
        }
        return number.doubleValue();
    }

    private static Integer index(JsonValue value) {
        if (!(value instanceof JsonNumber number)
                || !number.isIntegral()
                || Math.abs(number.doubleValue()) > Integer.MAX_VALUE) {
            throw neither();
        }
        return number.intValue();
    }

    private static Problem neither() {
        return Problem.invalid("candidates", "deployment-siting-candidates", null);
    }
}
