package fr.maillage.web.deployment.host;

import fr.maillage.deployment.post.HostBook;
import fr.maillage.deployment.post.HostDetail;
import fr.maillage.deployment.post.HostService;
import fr.maillage.deployment.post.HostView;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hosts of posts, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/post-hosts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_DEPLOYMENT)
@Tag(name = "posts")
public class HostResource {

    @Inject
    private HostService hosts;

    @Context
    private UriInfo uri;

    /**
     * A page of the list.
     *
     * @param page zero-based
     */
    @Schema(name = "PostHostPage")
    public record Answer(long total, int page, int size, List<HostDocument> items) {}

    @GET
    @Operation(summary = "List hosts by name, with how many posts each has")
    @APIResponse(responseCode = "200", description = "A page of hosts")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "A parameter that is not what it should be")
    public Answer list(
            @Parameter(description = "Hosts in it: dep:93, ept:200058790, com:93032…") @QueryParam("territory")
                    String territory,
            @Parameter(description = "A part of the name, the national code or the SIRET") @QueryParam("q") String q,
            @Parameter(description = "with or without, for those that have a post now or none") @QueryParam("posts")
                    String posts,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size) {
        Page<HostView> found = HostParameters.page(
                hosts.list(HostParameters.filter(Asked.byProgram(uri.getQueryParameters()::getFirst))),
                Paging.request(page, size, null));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream()
                        .map(host -> HostDocument.of(host.host()).with(host.posts()))
                        .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a host")
    @APIResponse(responseCode = "200", description = "The host, its version in ETag")
    @APIResponse(responseCode = "404", description = "No such host")
    public Response get(@PathParam("id") String id) {
        return answer(hosts.get(Identifiers.of(HostBook.KIND, id)));
    }

    @POST
    @Operation(summary = "Enter a host")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The commune is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(HostDocument input) {
        HostDetail made = hosts.create(Records.present(input).values());
        return Records.created(uri, getClass(), made.id(), made.version(), HostDocument.of(made.host()));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace a host")
    @APIResponse(responseCode = "200", description = "The host as it is now, with its new ETag")
    @APIResponse(responseCode = "403", description = "The commune is outside yours")
    @APIResponse(responseCode = "404", description = "No such host")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, HostDocument input) {
        return answer(hosts.update(
                Identifiers.of(HostBook.KIND, id),
                EntityTags.read(ifMatch),
                Records.present(input).values()));
    }

    private static Response answer(HostDetail detail) {
        return Records.found(detail.version(), HostDocument.of(detail.host()));
    }
}
