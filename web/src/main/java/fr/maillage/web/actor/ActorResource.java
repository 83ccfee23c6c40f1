package fr.maillage.web.actor;

import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorList;
import fr.maillage.actor.ActorService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actors, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/actors")
@Needs(Permission.EDIT_ACTORS)
@Tag(name = "actors")
public class ActorResource extends RecordResource<ActorDetail, ActorField, ActorDocument> {

    @Inject
    private ActorService actors;

    @Inject
    private ActorList list;

    @Inject
    private ListReading lists;

    public ActorResource() {
        super("actor");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.actor.ActorList")
    public Response list() {
        return lists.page(list, uri(), ActorItem::of);
    }

    @POST
    @Operation(
            summary = "Enter an actor",
            description = "Entering one twice is refused by its identifier, where it has one.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(ActorDocument actor) {
        return created(actors.create(Records.present(actor).values()));
    }

    @Override
    protected ActorService service() {
        return actors;
    }

    @Override
    protected ActorDocument document(ActorDetail actor) {
        return ActorDocument.of(actor);
    }

    @Override
    protected FieldValues<ActorField> values(ActorDocument document) {
        return document.values();
    }
}
