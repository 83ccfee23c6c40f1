package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.diagnosis.street.StreetSheet;
import fr.maillage.vocabulary.VocabularyService;
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

/** For telephones in the street: the secret of a campaign's link authorises, nobody needs an account. */
@Path("/street")
@ByLink
@Tag(name = "street")
public class StreetEntryResource {

    /** Tells if an entry is new, or was taken before. */
    @Schema(name = "StreetTaken")
    public record Taken(boolean added) {}

    @Inject
    private StreetEntryService entries;

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
            summary = "What a telephone needs to write down a campaign in the street without a network",
            description = "Labels follow Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "The campaign",
            content = @Content(schema = @Schema(implementation = StreetSheetDocument.class)))
    @APIResponse(responseCode = "404", description = "The link leads nowhere")
    @APIResponse(responseCode = "409", description = "The campaign has ended")
    @APIResponse(responseCode = "429", description = "Too many links that lead nowhere; wait as Retry-After says")
    public Response sheet(
            @Parameter(description = "Bearer, a space, and the secret of the link")
                    @HeaderParam(HttpHeaders.AUTHORIZATION)
                    String link) {
        String secret = StreetLinkFilter.secret(link);
        StreetSheet sheet = door.open(request.getRemoteAddr(), () -> entries.open(secret));
        return Response.ok(StreetSheetDocument.of(
                        sheet, vocabularies.all(), Languages.of(request).getLanguage()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/entries")
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirementsSet
    @Operation(summary = "Bring what one resident said", description = "Taken once, however often its key comes.")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = Taken.class)))
    @APIResponse(
            responseCode = "200",
            description = "Taken before",
            content = @Content(schema = @Schema(implementation = Taken.class)))
    @APIResponse(responseCode = "404", description = "The link leads nowhere")
    @APIResponse(responseCode = "409", description = "The campaign has ended")
    @APIResponse(
            responseCode = "422",
            description = "One violation per wrong field; diagnosis-personal on words until they are confirmed")
    @APIResponse(responseCode = "429", description = "Too many entries; wait as Retry-After says")
    public Response take(
            @Parameter(description = "Bearer, a space, and the secret of the link")
                    @HeaderParam(HttpHeaders.AUTHORIZATION)
                    String link,
            StreetEntryDocument entry) {
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
