package fr.maillage.web.plan.scheme;

import fr.maillage.identity.Permission;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.scheme.Adoption;
import fr.maillage.plan.scheme.AdoptionService;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionFilter;
import fr.maillage.plan.scheme.VersionRow;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.plan.scheme.VersionState;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Versions of schemes and other frames, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schemes")
public class SchemeResource {

    static final String KIND = "plan.version";

    @Inject
    private VersionService versions;

    @Inject
    private AdoptionService adoptions;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private UriInfo uri;

    /**
     * A page of the list.
     *
     * @param total how many versions fit
     * @param page zero-based
     * @param size versions per page, at most 200
     */
    @Schema(name = "SchemePage")
    public record Answer(long total, int page, int size, List<SchemeDocument> items) {}

    /** @param submittedOn the day, YYYY-MM-DD; today where it is left out */
    @Schema(name = "SchemeSubmission")
    public record Submission(String submittedOn) {}

    /**
     * Adoption that makes a version binding.
     *
     * @param adoptedOn the day, YYYY-MM-DD
     * @param assembly which assembly adopted it
     * @param deliberation its number
     */
    @Schema(name = "SchemeAdoption")
    public record AdoptionDocument(String adoptedOn, String assembly, String deliberation) {}

    @GET
    @Operation(
            summary = "List versions of schemes",
            description =
                    "Those of frames that are not archived, without their lines; sort by name or adoptedOn, with a"
                            + " minus sign in front for the descending order.")
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown kind, state or order")
    public Answer list(
            @Parameter(description = "Of frames on it or on a part of it: dep:93, ept:200058790…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Code of a kind of frames, of the list frame-kind; scheme where it is left out")
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "draft, submitted, adopted or revised") @QueryParam("state") String state,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        String asks = asked.code("kind", vocabularies.all(), Vocabulary.FRAME_KIND);
        VersionFilter filter = new VersionFilter(
                asked.text("territory"),
                asks == null ? FrameField.SCHEME : asks,
                asked.choice("state", text -> VersionState.byCode(text).map(VersionState::code)));
        Page<VersionRow> found = versions.list(filter, Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(SchemeDocument::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a version of a scheme with its axes and objectives")
    @APIResponse(
            responseCode = "200",
            description = "The version, with its own version in ETag",
            content = @Content(schema = @Schema(implementation = SchemeDocument.class)))
    @APIResponse(responseCode = "404", description = "No such version")
    public Response get(@PathParam("id") String id) {
        return answer(versions.get(uuid(id)));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            summary = "What differs between two versions of a scheme, line by line",
            description = "The earlier one is before, whatever the order in which they are named.")
    @APIResponse(responseCode = "200", description = "The lines of both, in the order of the later one")
    @APIResponse(responseCode = "404", description = "No such version, or one of another frame")
    public SchemeChanges changes(
            @PathParam("id") String id,
            @Parameter(description = "Identifier of the version to compare with") @QueryParam("with") String with) {
        VersionDetail version = versions.get(uuid(id));
        return SchemeChanges.of(versions.compare(version.version().id(), uuid(with)));
    }

    @POST
    @Path("/{id}/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.EDIT_PLAN)
    @Operation(summary = "Put a draft before an assembly", description = "It does not change while it is there.")
    @APIResponse(responseCode = "200", description = "The submitted version, with its new ETag")
    @APIResponse(responseCode = "409", description = "It is no draft, or has no lines")
    @APIResponse(responseCode = "412", description = "Somebody else changed the draft or its lines meanwhile")
    @APIResponse(responseCode = "422", description = "A day that is none, or to come")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response submit(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Submission submission) {
        LocalDate day = day("submittedOn", Records.present(submission).submittedOn());
        return answer(adoptions.submit(uuid(id), EntityTags.read(ifMatch), day));
    }

    @POST
    @Path("/{id}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.EDIT_PLAN)
    @Operation(summary = "Take a submitted version back to be a draft")
    @APIResponse(responseCode = "200", description = "The draft, with its new ETag")
    @APIResponse(responseCode = "409", description = "It is not submitted")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(adoptions.withdraw(uuid(id), EntityTags.read(ifMatch)));
    }

    @POST
    @Path("/{id}/adopt")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.EDIT_PLAN)
    @Operation(
            summary = "Say that an assembly adopted a submitted version",
            description = "It is in force from then on; the one that was is revised.")
    @APIResponse(responseCode = "200", description = "The adopted version, with its new ETag")
    @APIResponse(responseCode = "409", description = "It is not submitted, or lacks lines that actions serve")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per missing or wrong value")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response adopt(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, AdoptionDocument adoption) {
        AdoptionDocument said = Records.present(adoption);
        return answer(adoptions.adopt(
                uuid(id),
                EntityTags.read(ifMatch),
                new Adoption(day("adoptedOn", said.adoptedOn()), said.assembly(), said.deliberation())));
    }

    @POST
    @Path("/{id}/revise")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.EDIT_PLAN)
    @Operation(
            summary = "Open a draft that says what the version in force says",
            description = "The version in force stays so until the next one is adopted.")
    @APIResponse(responseCode = "201", description = "The draft; its address in Location")
    @APIResponse(responseCode = "409", description = "It is not in force, or another version is being worked on")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response revise(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        VersionDetail draft = adoptions.revise(uuid(id), EntityTags.read(ifMatch));
        return Records.created(
                uri, getClass(), draft.version().id(), draft.version().version(), SchemeDocument.of(draft));
    }

    private static Response answer(VersionDetail detail) {
        return Records.found(detail.version().version(), SchemeDocument.of(detail));
    }

    private static UUID uuid(String id) {
        return Identifiers.of(KIND, id);
    }

    private static LocalDate day(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, "plan-date", text);
        }
    }
}
