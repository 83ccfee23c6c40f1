package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaPublicationService;
import fr.maillage.agenda.AgendaSession;
import fr.maillage.shared.Page;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.rest.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public agenda, for programs without an account. */
@Path("/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
public class AgendaResource {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AgendaPublicationService agenda;

    @Context
    private UriInfo uri;

    /**
     * A page of the agenda.
     *
     * @param total how many dates fit
     * @param page zero-based
     * @param size dates per page, at most 200
     */
    @Schema(name = "AgendaPage")
    public record Answer(long total, int page, int size, List<AgendaItem> items) {}

    @GET
    @Operation(
            summary = "List the dates of public events",
            description = "Open to everybody. By their start; cancelled dates are marked. The coming sixty days unless"
                    + " from and to say otherwise.")
    @APIResponse(responseCode = "200", description = "A page of dates")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "A date or term that is none, or more than 366 days")
    public Answer list(
            @Parameter(description = "Places in it: dep:93, ept:200058790, com:93032…") @QueryParam("territory")
                    String territory,
            @Parameter(description = "First day, for example 2026-12-01") @QueryParam("from") String from,
            @Parameter(description = "Last day") @QueryParam("to") String to,
            @Parameter(description = "A code of the national list of services") @QueryParam("theme") String theme,
            @Parameter(description = "beginner, intermediate or advanced") @QueryParam("level") String level,
            @Parameter(description = "The identifier of a place") @QueryParam("place") String place,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size) {
        Page<AgendaSession> found = agenda.sessions(
                AgendaParameters.filter(Asked.byProgram(uri.getQueryParameters()::getFirst), vocabularies.all()),
                Paging.request(page, size, null));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(AgendaItem::of).toList());
    }
}
