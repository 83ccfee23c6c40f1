package fr.maillage.web.deployment.desk;

import fr.maillage.deployment.desk.DeskEntryService;
import fr.maillage.deployment.desk.DeskSheet;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.diagnosis.street.ByLink;
import fr.maillage.web.diagnosis.street.StreetDoor;
import fr.maillage.web.diagnosis.street.StreetLinkFilter;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For telephones at orientation desks: the secret of a campaign's link authorises, nobody needs an account. */
@Path("/desk")
@ByLink
@Tag(name = "desk")
public class DeskEntryResource {

    /** Tells if an entry is new, or was taken before. */
    @Schema(name = "DeskTaken")
    public record Taken(boolean added) {}

    @Inject
    private DeskEntryService entries;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private StreetDoor door;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirementsSet
    @Operation(
            summary = "What a telephone needs to work as an orientation desk without a network",
            description = "Labels follow Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "Needs, networks and places",
            content = @Content(schema = @Schema(implementation = DeskSheetDocument.class)))
    @APIResponse(responseCode = "404", description = "The link leads nowhere")
    @APIResponse(responseCode = "409", description = "The campaign has ended, or is no desk")
    @APIResponse(responseCode = "429", description = "Too many links that lead nowhere; wait as Retry-After says")
    public Response sheet(
            @Parameter(description = "Bearer, a space, and the secret of the link")
                    @HeaderParam(HttpHeaders.AUTHORIZATION)
                    String link) {
        String secret = StreetLinkFilter.secret(link);
        DeskSheet sheet = door.open(request.getRemoteAddr(), () -> entries.open(secret));
        return Response.ok(DeskSheetDocument.of(
                        sheet, vocabularies.all(), Languages.of(request).getLanguage()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/entries")
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirementsSet
    @Operation(
            summary = "Count one person: need, short diagnosis, where she was sent",
            description = "Counted once, however often its key comes; kept as sums only. An unmet need becomes a"
                    + " statement of the diagnosis where she agrees.")
    @APIResponse(
            responseCode = "201",
            description = "Counted",
            content = @Content(schema = @Schema(implementation = Taken.class)))
    @APIResponse(
            responseCode = "200",
            description = "Counted before",
            content = @Content(schema = @Schema(implementation = Taken.class)))
    @APIResponse(responseCode = "404", description = "The link leads nowhere")
    @APIResponse(responseCode = "409", description = "The campaign has ended, or is no desk")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "429", description = "Too many entries; wait as Retry-After says")
    public Response take(
            @Parameter(description = "Bearer, a space, and the secret of the link")
                    @HeaderParam(HttpHeaders.AUTHORIZATION)
                    String link,
            DeskEntryDocument entry) {
        String secret = StreetLinkFilter.secret(link);
        boolean added = door.take(
                request.getRemoteAddr(),
                secret,
                () -> entries.take(secret, Records.present(entry).entry()));
        return Response.status(added ? Response.Status.CREATED : Response.Status.OK)
                .entity(new Taken(added))
                .build();
    }
}
