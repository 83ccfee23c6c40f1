package fr.maillage.web.plan.action;

import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRef;
import fr.maillage.plan.action.ActionPersonService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who answers for actions, for programs. */
@Path("/actions/{id}/person")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_PLAN)
@Tag(name = "actions")
public class ActionPersonResource {

    private static final String KIND = "plan.action";

    @Inject
    private ActionPersonService people;

    /**
     * Who answers for an action.
     *
     * @param id null for nobody
     * @param name null for nobody
     */
    @Schema(name = "ActionPerson")
    public record Answer(UUID id, String name) {

        private static Answer of(Optional<PersonRef> person) {
            return new Answer(
                    person.map(PersonRef::id).orElse(null),
                    person.map(PersonRef::name).orElse(null));
        }
    }

    /** Person as a program names her. */
    @Schema(name = "ActionPersonSaid")
    public static class Said {

        @Schema(description = "A name, an address or an identifier of somebody whom you may read; null for nobody")
        public String person;
    }

    @GET
    @Operation(summary = "Who answers for an action", description = "Nothing where nobody does.")
    @APIResponse(responseCode = "200", description = "A person, or nothing")
    @APIResponse(responseCode = "403", description = "You do not read contacts there")
    @APIResponse(responseCode = "404", description = "No such action")
    public Answer get(@PathParam("id") String id) {
        return Answer.of(people.known(Identifiers.of(KIND, id)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say who answers for an action", description = "Wants the ETag of the action, as If-Match.")
    @APIResponse(responseCode = "200", description = "A person, or nothing")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the action meanwhile")
    @APIResponse(responseCode = "422", description = "Nobody whom you may read is called so, or several are")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Answer say(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Said said) {
        UUID action = Identifiers.of(KIND, id);
        people.known(action);
        people.say(action, EntityTags.read(ifMatch), Records.present(said).person);
        return Answer.of(people.of(action));
    }
}
