package fr.maillage.web.shared.record;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.ArchiveRequest;
import fr.maillage.web.shared.rest.EntityTags;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Single records of one kind, for programs; how they are listed and entered is the kind's own. Writes want the
 * {@code ETag} that was read, as {@code If-Match}, and what the kind's resource bears in {@code @Needs}. In the texts
 * {@link RecordTextFilter} writes the kind's name.
 *
 * @param <D> the record as it is read
 * @param <F> its fields
 * @param <T> the document that programs read and send
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class RecordResource<D extends RecordDetail<F>, F extends Enum<F> & RecordField, T> {

    private final String kind;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /**
     * The resource of a kind.
     *
     * @param kind what problems call such a record
     */
    protected RecordResource(String kind) {
        this.kind = kind;
    }

    protected abstract RecordService<D, F> service();

    protected abstract T document(D record);

    /** Gives the values to be checked and stored. */
    protected abstract FieldValues<F> values(T document);

    @GET
    @Path("/{id}")
    @Operation(summary = "Read {a}")
    @APIResponse(
            responseCode = "200",
            description = "The whole record, its version in ETag",
            content = @Content(schema = @Schema(ref = RecordTextFilter.DOCUMENT)))
    @APIResponse(responseCode = "404", description = "No such {kind}")
    public Response get(@PathParam("id") String id) {
        requireReader();
        return answer(service().get(Identifiers.of(kind, id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace {a}'s record", description = "A field that is left out is emptied.")
    @APIResponse(responseCode = "200", description = "The record as it is now, with its new ETag")
    @APIResponse(responseCode = "409", description = "The {kind} is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the {kind} meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, T document) {
        return answer(service()
                .update(Identifiers.of(kind, id), EntityTags.read(ifMatch), values(Records.present(document))));
    }

    @POST
    @Path("/{id}/archive")
    @Operation(summary = "Archive {a}, with a reason")
    @APIResponse(responseCode = "200", description = "The archived record")
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ArchiveRequest why) {
        return answer(
                service().archive(Identifiers.of(kind, id), EntityTags.read(ifMatch), ArchiveRequest.reason(why)));
    }

    @POST
    @Path("/{id}/restore")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Restore an archived {kind}")
    @APIResponse(responseCode = "200", description = "The restored record")
    @APIResponse(responseCode = "409", description = "The {kind} is not archived")
    public Response restore(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service().restore(Identifiers.of(kind, id), EntityTags.read(ifMatch)));
    }

    /** Refuses whoever reads no records anywhere, before what she asks for is looked at. */
    protected void requireReader() {
        caller.require(Permission.READ);
    }

    /** The answer to whoever entered a record. */
    protected Response created(D record) {
        return Records.created(uri, getClass(), record.id(), record.version(), document(record));
    }

    /** Gives what the caller asks for in the address. */
    protected UriInfo uri() {
        return uri;
    }

    private Response answer(D record) {
        return Records.found(record.version(), document(record));
    }
}
