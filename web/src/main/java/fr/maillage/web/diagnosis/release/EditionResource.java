package fr.maillage.web.diagnosis.release;

import fr.maillage.diagnosis.release.ReleaseService;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Releases counts of residents, for programs. */
@Path("/diagnosis/editions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "diagnosis")
public class EditionResource {

    @Inject
    private ReleaseService releases;

    /** Whose residents are to be counted. */
    @Schema(name = "DiagnosisEditionOrder")
    public record Order(
            @Schema(description = "dep:93, ept:200058790, epci:… or com:93032")
            String territory) {}

    @GET
    @Operation(summary = "List the editions of a territory and of what lies inside", description = "The latest first.")
    @APIResponse(responseCode = "200", description = "The editions")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    public List<EditionDocument> list(
            @Parameter(description = "dep:93, ept:200058790, epci:… or com:93032", required = true)
                    @QueryParam("territory")
                    String territory) {
        return releases.editions(territory).stream().map(EditionDocument::of).toList();
    }

    @POST
    @Operation(
            summary = "Release counts of residents",
            description = "Counts once and for all whoever said something in the territory and was not counted before.")
    @APIResponse(responseCode = "201", description = "Released; the list of editions in Location")
    @APIResponse(responseCode = "409", description = "Fewer than five residents wait")
    @APIResponse(responseCode = "422", description = "No département, EPT, EPCI or commune")
    public Response release(Order order) {
        EditionDocument edition = EditionDocument.of(releases.release(territory(Records.present(order))));
        return Response.created(URI.create("diagnosis/editions?territory=" + edition.territory()))
                .entity(edition)
                .build();
    }

    private static String territory(Order order) {
        if (order.territory() == null || order.territory().isBlank()) {
            throw Problem.invalid("territory", "required", null);
        }
        return order.territory();
    }
}
