package fr.maillage.web.place;

import fr.maillage.place.search.PlaceBox;
import fr.maillage.place.search.PlaceMap;
import fr.maillage.place.search.PlaceMapService;
import fr.maillage.place.search.PlacePoint;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places as points, with the filters of the list. */
@Path("/places.geojson")
@Tag(name = "places")
public class PlaceMapResource {

    private static final JsonGeneratorFactory JSON = JsonProvider.provider().createGeneratorFactory(Map.of());

    /** A hundred-thousandth of a degree is a metre. */
    private static final double PRECISION = 100_000;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PlaceMapService maps;

    @Context
    private UriInfo uri;

    @GET
    @Produces("application/geo+json")
    @Operation(
            summary = "Places as points",
            description =
                    "GeoJSON with the filters of GET /places; 20,000 points at most, \"more\" tells whether the part"
                            + " of the map has further ones. \"total\" counts the places that fit, \"located\" those with a"
                            + " position.")
    @APIResponse(responseCode = "200", description = "A FeatureCollection")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(
            responseCode = "422",
            description = "Unknown class of freshness or term, or bbox that is no four numbers")
    public Response points(
            @Parameter(description = "west,south,east,north in degrees") @QueryParam("bbox") String bbox) {
        PlaceMap map = maps.map(
                PlaceParameters.filter(Asked.byProgram(uri.getQueryParameters()::getFirst), vocabularies.all()),
                PlaceBox.of(bbox));
        StreamingOutput body = out -> {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.writeStartObject()
                        .write("type", "FeatureCollection")
                        .write("total", map.total())
                        .write("located", map.located())
                        .write("more", map.more())
                        .writeStartArray("features");
                map.points().forEach(point -> write(json, point));
                json.writeEnd().writeEnd();
            }
        };
        return Response.ok(body).header("Cache-Control", "private, no-cache").build();
    }

    private static void write(JsonGenerator json, PlacePoint point) {
        json.writeStartObject()
                .write("type", "Feature")
                .write("id", point.id().toString())
                .writeStartObject("geometry")
                .write("type", "Point")
                .writeStartArray("coordinates")
                .write(rounded(point.longitude()))
                .write(rounded(point.latitude()))
                .writeEnd()
                .writeEnd()
                .writeStartObject("properties")
                .write("name", point.name())
                .write("commune", point.communeName())
                .write("freshness", point.freshness().code())
                .write("exact", point.exact())
                .writeEnd()
                .writeEnd();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }
}
