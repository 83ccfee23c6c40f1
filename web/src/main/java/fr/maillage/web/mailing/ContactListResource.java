package fr.maillage.web.mailing;

import fr.maillage.identity.Permission;
import fr.maillage.mailing.ContactListInput;
import fr.maillage.mailing.ContactListService;
import fr.maillage.mailing.ContactListView;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contact lists, for programs. */
@Path("/contact-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contact lists")
public class ContactListResource {

    @Inject
    private ContactListService lists;

    /**
     * A page of the lists.
     *
     * @param total how many lists there are
     * @param page zero-based
     * @param size lists per page, at most 200
     */
    @Schema(name = "ContactListPage")
    public record Answer(long total, int page, int size, List<ContactListView> items) {}

    @GET
    @Operation(summary = "List contact lists", description = "By name.")
    @APIResponse(responseCode = "200", description = "A page of contact lists")
    public Answer list(
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size) {
        Page<ContactListView> found = lists.list(Paging.request(page, size, null));
        return new Answer(found.total(), found.request().page(), found.request().size(), found.items());
    }

    @POST
    @Needs(Permission.EDIT_ACTORS)
    @Operation(summary = "Make a contact list")
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(ContactListInput input) {
        if (input == null) {
            throw Problem.invalid("name", "required", null);
        }
        return Response.status(Response.Status.CREATED)
                .entity(lists.create(input))
                .build();
    }
}
