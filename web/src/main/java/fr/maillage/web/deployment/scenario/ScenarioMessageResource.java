package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioMessage;
import fr.maillage.deployment.scenario.ScenarioMessageService;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages between officers and the prefecture about a scenario, for programs. */
@Path("/scenarios/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.READ)
@Tag(name = "scenarios")
public class ScenarioMessageResource {

    @Inject
    private ScenarioMessageService messages;

    /**
     * A message.
     *
     * @param prefecture whether it was written for the prefecture
     */
    @Schema(name = "ScenarioMessage")
    public record MessageDocument(
            UUID id, String words, String writtenBy, boolean prefecture, OffsetDateTime writtenAt) {

        static MessageDocument of(ScenarioMessage message) {
            return new MessageDocument(
                    message.id(), message.words(), message.writtenBy(), message.prefecture(), message.writtenAt());
        }
    }

    /** @param words 1 to 2,000 characters */
    @Schema(name = "ScenarioWords")
    public record Words(String words) {}

    /** The messages about a scenario, the first one first. */
    @Schema(name = "ScenarioMessages")
    public record Answer(List<MessageDocument> items) {}

    @GET
    @Operation(summary = "List the messages about a scenario, the first one first")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "403", description = "You neither keep the scenario nor give opinions on it")
    @APIResponse(responseCode = "404", description = "No such scenario")
    public Answer list(@PathParam("id") String id) {
        return new Answer(messages.of(Identifiers.of(ScenarioResource.KIND, id)).stream()
                .map(MessageDocument::of)
                .toList());
    }

    @POST
    @Operation(summary = "Write to the other side", description = "Which is told by e-mail.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = MessageDocument.class)))
    @APIResponse(responseCode = "403", description = "You neither keep the scenario nor give opinions on it")
    @APIResponse(responseCode = "404", description = "No such scenario")
    @APIResponse(responseCode = "409", description = "The scenario is archived")
    @APIResponse(responseCode = "422", description = "Words that are missing or too long")
    public Response write(@PathParam("id") String id, Words words) {
        String said = Records.present(words).words();
        return Response.status(Response.Status.CREATED)
                .entity(MessageDocument.of(messages.write(Identifiers.of(ScenarioResource.KIND, id), said)))
                .build();
    }
}
