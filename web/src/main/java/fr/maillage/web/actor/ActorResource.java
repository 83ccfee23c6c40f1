package fr.maillage.web.actor;

import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ActorSummary;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actors, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/actors")
@Needs(Permission.EDIT_ACTORS)
@Tag(name = "actors")
public class ActorResource extends RecordResource<ActorDetail, ActorField, ActorDocument> {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private ActorService actors;

    public ActorResource() {
        super("actor");
    }

    /**
     * A page of the list.
     *
     * @param total how many actors fit
     * @param page zero-based
     * @param size actors per page, at most 200
     */
    @Schema(name = "ActorPage")
    public record Answer(long total, int page, int size, List<ActorSummary> items) {}

    @GET
    @Operation(
            summary = "List actors",
            description = "In a stable order; sort by name, type or territory, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of actors")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown term or order")
    public Answer list(
            @Parameter(description = "Actors that act in it or in a part of it: dep:93, ept:200058790, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Code of a type") @QueryParam("type") String type,
            @Parameter(description = "Code of a network or label") @QueryParam("network") String network,
            @Parameter(description = "true for archived actors only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        Page<ActorSummary> found = actors.list(
                ActorParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst), vocabularies.all()),
                Paging.request(page, size, sort));
        return new Answer(found.total(), found.request().page(), found.request().size(), found.items());
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
