package fr.maillage.web.duplicate;

import fr.maillage.duplicate.DuplicateDetail;
import fr.maillage.duplicate.DuplicateService;
import fr.maillage.duplicate.DuplicateSummary;
import fr.maillage.duplicate.MergeChoice;
import fr.maillage.identity.Permission;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places that may be one, for programs. Decisions want the {@code ETag} of the pair that was read, as {@code If-Match}. */
@Path("/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates")
public class DuplicateResource {

    private static final String PAIR = "duplicate";

    @Inject
    private DuplicateService duplicates;

    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    /**
     * A page of the list.
     *
     * @param total how many pairs fit
     * @param page zero-based
     * @param size pairs per page, at most 200
     */
    @Schema(name = "DuplicatePage")
    public record Answer(long total, int page, int size, List<DuplicateDocument> items) {}

    /** Request to merge two places. */
    @Schema(name = "MergeRequest")
    public record MergeRequest(
            @Schema(description = "Identifier of the place that stays, one of the two")
            String kept,

            @Schema(description = "Its version that was read")
            Integer keptVersion,

            @Schema(description = "The version of the other that was read")
            Integer mergedVersion,

            @Schema(description = "Names of the fields whose value comes from the other, such as phone or openingHours")
            List<String> fromMerged) {}

    /** Request to take a merge back. */
    @Schema(name = "UndoRequest")
    public record UndoRequest(
            @Schema(description = "The version of the kept place that was read")
            Integer keptVersion,

            @Schema(description = "true: what was changed on the kept place since stays on it; otherwise it refuses")
            boolean keepChanges) {}

    @GET
    @Operation(
            summary = "List places that may be one",
            description =
                    "In a stable order, the highest score first; sort by score, name, commune or found, with a minus"
                            + " sign in front for the descending order. Found by the job duplicate-search.")
    @APIResponse(responseCode = "200", description = "A page of pairs, each with the reasons of its score")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown order or state, or a score that is none")
    public Answer list(
            @Parameter(description = "Pairs of which one lies in it: dep:93, ept:200058790, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "open (default), distinct or merged") @QueryParam("state") String state,
            @Parameter(description = "The least score, 0 to 100") @QueryParam("score") String score,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") @DefaultValue("-score") String sort) {
        Page<DuplicateSummary> found = duplicates.list(
                DuplicateParameters.filter(Asked.byProgram(uri.getQueryParameters()::getFirst)),
                Paging.request(page, size, sort));
        Locale locale = Languages.of(request);
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream()
                        .map(pair -> DuplicateDocument.of(locale, pair))
                        .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a pair, with the versions of both places")
    @APIResponse(responseCode = "200", description = "The pair, its version in ETag")
    @APIResponse(responseCode = "404", description = "No such pair")
    public Response get(@PathParam("id") String id) {
        return answer(duplicates.get(Identifiers.of(PAIR, id)));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}/merge")
    @Operation(
            summary = "Merge two places",
            description = "The other one is archived and points to the kept one; imports of both sources go on.")
    @APIResponse(responseCode = "200", description = "The merged pair")
    @APIResponse(responseCode = "403", description = "One of the two is outside your territory")
    @APIResponse(responseCode = "409", description = "The pair was decided on, or a place is archived")
    @APIResponse(responseCode = "412", description = "Somebody changed the pair or one of the places meanwhile")
    @APIResponse(responseCode = "422", description = "Unknown field, or values that do not go together")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response merge(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, MergeRequest how) {
        int version = EntityTags.read(ifMatch);
        if (how == null) {
            throw Problem.of(Problem.Kind.MALFORMED, null, "required", null);
        }
        MergeChoice choice = new MergeChoice(
                how.kept() == null ? null : Identifiers.of("place", how.kept()),
                how.keptVersion(),
                how.mergedVersion(),
                fields(how.fromMerged()));
        return answer(duplicates.merge(Identifiers.of(PAIR, id), version, choice));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}/undo")
    @Operation(summary = "Take a merge back", description = "Both places are as they were before.")
    @APIResponse(responseCode = "200", description = "The pair, open again")
    @APIResponse(
            responseCode = "409",
            description = "The pair is not merged; or the kept place was changed since: one violation per field")
    @APIResponse(responseCode = "412", description = "Somebody changed the pair or the kept place meanwhile")
    public Response undo(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, UndoRequest how) {
        int version = EntityTags.read(ifMatch);
        if (how == null) {
            throw Problem.of(Problem.Kind.MALFORMED, null, "required", null);
        }
        return answer(duplicates.undo(Identifiers.of(PAIR, id), version, how.keptVersion(), how.keepChanges()));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}/distinct")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Say that these are two places", description = "No search asks again.")
    @APIResponse(responseCode = "200", description = "The pair, decided")
    @APIResponse(responseCode = "409", description = "The pair is not open")
    public Response distinct(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(duplicates.distinct(Identifiers.of(PAIR, id), EntityTags.read(ifMatch)));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}/reopen")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take back that these are two places")
    @APIResponse(responseCode = "200", description = "The pair, open again")
    @APIResponse(responseCode = "409", description = "Nobody said that these are two")
    public Response reopen(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(duplicates.reopen(Identifiers.of(PAIR, id), EntityTags.read(ifMatch)));
    }

    private Response answer(DuplicateDetail pair) {
        return Records.found(pair.version(), DuplicateDocument.of(Languages.of(request), pair));
    }

    private static Set<PlaceField> fields(List<String> names) {
        Set<PlaceField> fields = EnumSet.noneOf(PlaceField.class);
        for (String name : names == null ? List.<String>of() : names) {
            fields.add(PlaceField.byKey(name).orElseThrow(() -> Problem.invalid("fromMerged", "unknown-value", name)));
        }
        return fields;
    }
}
