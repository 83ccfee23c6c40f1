package fr.maillage.web.territory;

import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryShape;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shapes of territories, for maps. */
@Path("/territories.geojson")
@Tag(name = "territories")
public class OutlineResource {

    private static final JsonGeneratorFactory JSON = JsonProvider.provider().createGeneratorFactory(Map.of());

    @Inject
    private OutlineService outlines;

    @GET
    @Produces("application/geo+json")
    @Operation(
            summary = "Shapes of territories",
            description = "Outlines where there are any, else cells around the centres of communes"
                    + " (\"approximate\": true). 1,500 territories at most.")
    @APIResponse(responseCode = "200", description = "A FeatureCollection")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown kind, or too many territories")
    public Response shapes(
            @Parameter(description = "The code of the territory inside which they lie") @QueryParam("within")
                    String within,
            @Parameter(description = "COMMUNE, EPT, EPCI, QPV, IRIS, PERIMETER or DEPARTMENT") @QueryParam("kind")
                    String kind,
            @Parameter(description = "Whether the communes around come, too, with \"inside\": false")
                    @QueryParam("around")
                    boolean around) {
        List<TerritoryShape> shapes =
                outlines.shapes(within, TerritoryKind.of(kind).orElse(null));
        List<TerritoryShape> neighbours = around ? outlines.around(shapes) : List.of();
        StreamingOutput body = out -> {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.writeStartObject().write("type", "FeatureCollection").writeStartArray("features");
                neighbours.forEach(shape -> write(json, shape, false));
                shapes.forEach(shape -> write(json, shape, true));
                json.writeEnd().writeEnd();
            }
        };
        return Response.ok(body).header("Cache-Control", "private, no-cache").build();
    }

    private static void write(JsonGenerator json, TerritoryShape shape, boolean inside) {
        json.writeStartObject()
                .write("type", "Feature")
                .write("id", shape.territory().code())
                .writeStartObject("properties")
                .write("name", shape.territory().name())
                .write("approximate", shape.approximate())
                .write("inside", inside)
                .writeEnd()
                .writeStartObject("geometry")
                .write("type", "MultiPolygon")
                .writeStartArray("coordinates");
        for (List<double[][]> polygon : shape.polygons()) {
            json.writeStartArray();
            polygon.forEach(ring -> write(json, ring));
            json.writeEnd();
        }
        json.writeEnd().writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, double[][] ring) {
        json.writeStartArray();
        for (double[] point : ring) {
            json.writeStartArray().write(point[0]).write(point[1]).writeEnd();
        }
        json.writeEnd();
    }
}
