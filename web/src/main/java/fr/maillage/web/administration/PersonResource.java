package fr.maillage.web.administration;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.rest.Needs;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Data known of one person: handed out or erased. She is named in the body, since addresses of pages are logged. */
@Path("/persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "persons")
public class PersonResource {

    @Inject
    private PersonFileService persons;

    /**
     * Who is meant: an address, or a record that is hers.
     *
     * @param email an address
     * @param type contact, account or person, with {@code id} in the place of an address
     */
    @Schema(name = "PersonQuery", description = "An address, or the type and identifier of a record that is hers")
    public record Asked(
            String email,

            @Schema(description = "contact, account or person")
            String type,

            String id) {}

    @POST
    @Needs(Permission.MANAGE_ACCOUNTS)
    @Path("/export")
    @Operation(summary = "All that is known of one person, by kind; the audit tells that it was handed out")
    @APIResponse(responseCode = "200", description = "Records by kind; empty where nothing is known")
    @APIResponse(responseCode = "422", description = "Neither an address nor a record")
    public JsonObject export(Asked asked) {
        return PersonJson.of(persons.export(query(asked)));
    }

    @POST
    @Needs(Permission.MANAGE_ACCOUNTS)
    @Path("/erase")
    @Operation(summary = "Erase all that is known of one person; the audit tells how much there was")
    @APIResponse(responseCode = "200", description = "How many records of each kind there were")
    @APIResponse(responseCode = "409", description = "It is one's own account, or the last that administers")
    @APIResponse(responseCode = "422", description = "Neither an address nor a record")
    public JsonObject erase(Asked asked) {
        return PersonJson.counts(persons.erase(query(asked)));
    }

    private static PersonQuery query(Asked asked) {
        if (asked == null) {
            throw Problem.invalid("email", "required", null);
        }
        return new PersonQuery(asked.email(), asked.type(), asked.id());
    }
}
