package fr.maillage.web.orientation;

import fr.maillage.orientation.OrientationAnswer;
import fr.maillage.orientation.OrientationQuery;
import fr.maillage.orientation.OrientationService;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.Paging;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The orientation for programs, without credentials; pages of other sites may ask. */
@Path("/orientation")
@Tag(name = "orientation")
public class OrientationResource {

    @Inject
    private OrientationService service;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirementsSet
    @Operation(
            summary = "The nearest places that fit a need",
            description =
                    "Best first: places whose records say yes to all that is asked, then those that leave something open,"
                            + " then those that are closed at that moment; within each the nearest first, where a record of"
                            + " less than 6 months counts as 1.5 km nearer and one of less than 18 as 750 m. A record that"
                            + " says nothing of a criterion is never left out for it. Asked for a moment, the ten nearest"
                            + " places that are open then are among them, as far as 60 km where need be (200 where there is"
                            + " none), of the 1,500 nearest that give hours. Labels follow Accept-Language, or lang.")
    @APIResponse(
            responseCode = "200",
            description = "Places, with the reasons for each",
            content = @Content(schema = @Schema(implementation = OrientationItems.Result.class)))
    @APIResponse(responseCode = "422", description = "A parameter makes no sense, or it is not said from where to look")
    public Response find(
            @Parameter(
                            description =
                                    "A need's code: telephone, bases, demarche, materiel, securite, ecole, emploi, creer, caf,"
                                            + " sante, impots, titres, retraite")
                    @QueryParam("need")
                    String need,
            @Parameter(description = "Latitude in WGS 84 degrees, with lon") @QueryParam("lat") String lat,
            @Parameter(description = "Longitude in WGS 84 degrees, with lat") @QueryParam("lon") String lon,
            @Parameter(
                            description =
                                    "A commune, an arrondissement of Paris or a QPV instead of a position: com:93032, com:75120,"
                                            + " qpv:QN09303M")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "now, any (default), or a day and time such as 2026-11-30T14:00 (in Paris)")
                    @QueryParam("at")
                    String at,
            @Parameter(description = "A language of the resident by its ISO 639 code") @QueryParam("language")
                    String language,
            @Parameter(description = "free or any (default)") @QueryParam("cost") String cost,
            @Parameter(description = "Codes of the list support, a comma between them") @QueryParam("accessibility")
                    String accessibility,
            @Parameter(description = "place, home or distance") @QueryParam("mode") String mode,
            @Parameter(description = "How far at most, in kilometres; by default as far as needed") @QueryParam("km")
                    String km,
            @Parameter(description = "At most 50") @QueryParam("size") @DefaultValue("20") String size) {
        OrientationQuery query = service.read(uri.getQueryParameters());
        OrientationAnswer answer =
                service.answer(query, Paging.request("0", size, null).size());
        Locale locale = Languages.of(request);
        OrientationWords words = new OrientationWords(locale, vocabularies.all());
        return Response.ok(OrientationItems.of(answer, words))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header("Access-Control-Allow-Origin", "*")
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .build();
    }
}
