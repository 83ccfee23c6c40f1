package fr.maillage.web.person;

import fr.maillage.person.PersonDetail;
import fr.maillage.person.PersonFilter;
import fr.maillage.person.PersonService;
import fr.maillage.person.PersonSummary;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People, for programs, as far as whoever asks may read contacts. */
@Path("/persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "persons")
public class PersonResource {

    @Inject
    private PersonService persons;

    @Context
    private UriInfo uri;

    /**
     * A page of the list.
     *
     * @param total how many people fit
     * @param page zero-based
     * @param size people per page, at most 200
     */
    @Schema(name = "PersonPage")
    public record Answer(long total, int page, int size, List<PersonSummary> items) {}

    @GET
    @Operation(
            summary = "List people",
            description =
                    "Those whom you may read, in a stable order; sort by name or email, with a minus sign in front"
                            + " for the descending order.")
    @APIResponse(responseCode = "200", description = "A page of people")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown order")
    public Answer list(
            @Parameter(description = "People who belong in it or whose actors act in it: dep:93, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur in name, address, duties or actors") @QueryParam("q")
                    String q,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        Page<PersonSummary> found = persons.list(
                new PersonFilter(asked.text("territory"), asked.text("q")), Paging.request(page, size, sort));
        return new Answer(found.total(), found.request().page(), found.request().size(), found.items());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a person", description = "The identifier of a merged entry gives the one that is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The person with her functions, her version in ETag",
            content = @Content(schema = @Schema(implementation = PersonDetail.class)))
    @APIResponse(responseCode = "403", description = "You may not read her")
    @APIResponse(responseCode = "404", description = "No such person")
    public Response get(@PathParam("id") String id) {
        PersonDetail person = persons.get(Identifiers.of("person", id));
        return Records.found(person.version(), person);
    }
}
