package fr.maillage.web.deployment.host;

import fr.maillage.deployment.post.HostBook;
import fr.maillage.deployment.post.HostDetail;
import fr.maillage.deployment.post.HostList;
import fr.maillage.deployment.post.HostService;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hosts of posts, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/post-hosts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_DEPLOYMENT)
@Tag(name = "hosts")
public class HostResource {

    @Inject
    private HostService hosts;

    @Inject
    private HostList list;

    @Inject
    private ListReading lists;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.deployment.post.HostList")
    public Response list() {
        return lists.page(list, uri, view -> HostDocument.of(view.host()).with(view.posts()));
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
