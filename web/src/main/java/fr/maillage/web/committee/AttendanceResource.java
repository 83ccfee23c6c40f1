package fr.maillage.web.committee;

import fr.maillage.committee.attendance.AttendanceService;
import fr.maillage.committee.attendance.SheetEntry;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sheet of a gathering, for programs. */
@Path("/gatherings/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gatherings")
public class AttendanceResource {

    @Inject
    private AttendanceService attendance;

    @Inject
    private Caller caller;

    /**
     * A page of the sheet.
     *
     * @param total how many people stand on it
     * @param page zero-based
     * @param size people per page, at most 200
     */
    @Schema(name = "AttendancePage")
    public record Answer(long total, int page, int size, List<SheetEntry> items) {}

    @GET
    @Operation(
            summary = "List who took part in a gathering",
            description = "The members of its body on its day, and whoever was noted, by name. A presence is present,"
                    + " excused or absent, and left out where nobody noted it.")
    @APIResponse(responseCode = "200", description = "A page of the sheet")
    @APIResponse(responseCode = "403", description = "You may not read contacts where the body works")
    @APIResponse(responseCode = "404", description = "No such gathering")
    @APIResponse(responseCode = "422", description = "Unknown order")
    public Answer list(
            @PathParam("id") String id,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        caller.require(Permission.READ_CONTACTS);
        Page<SheetEntry> found =
                attendance.entries(Identifiers.of("committee.gathering", id), Paging.request(page, size, sort));
        return new Answer(found.total(), found.request().page(), found.request().size(), found.items());
    }
}
