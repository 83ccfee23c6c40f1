package fr.maillage.web.committee.decision;

import fr.maillage.committee.decision.DecisionEffectService;
import fr.maillage.committee.decision.EffectView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The records that a decision names, and what is done to them, for programs. */
@Path("/decisions/{id}/effects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "decisions")
public class DecisionEffectResource {

    @Inject
    private DecisionEffectService effects;

    @Inject
    private Caller caller;

    /**
     * A record that a decision names.
     *
     * @param obstacle the rule that hinders the effect now; null where none does
     */
    @Schema(name = "DecisionEffect")
    public record Effect(
            @Schema(description = "finding, action, frame, scenario-line…")
            String kind,

            UUID record,

            @Schema(description = "Null for a record without one, and for one that you may not read")
            String code,

            @Schema(description = "Null for a record that you may not read")
            String title,

            @Schema(
                    description =
                            "adopted, submitted, approved, suspended, postponed, abandoned or supported; null where it is"
                                    + " only named")
            String effect,

            @Schema(description = "The day to which it is postponed; null for other effects")
            LocalDate until,

            @Schema(description = "Null while it was not applied")
            OffsetDateTime appliedAt,

            @Schema(description = "The rule that hinders it now")
            String obstacle) {

        static Effect of(EffectView view) {
            return new Effect(
                    view.kind(),
                    view.row().record().id(),
                    view.target() == null ? null : view.target().code(),
                    view.target() == null ? null : view.target().title(),
                    view.row().effect(),
                    view.row().until(),
                    view.row().appliedAt(),
                    view.obstacle() == null ? null : view.obstacle().rule());
        }
    }

    /** A record to be named. */
    @Schema(name = "DecisionEffectInput")
    public static class Input {

        @Schema(description = "finding, action, frame, scenario-line…")
        public String kind;

        @Schema(description = "Its code, its title, or words that only one such record has")
        public String record;

        @Schema(
                description =
                        "adopted, submitted, approved, suspended, postponed, abandoned or supported; left out where it is"
                                + " only named")
        public String effect;

        @Schema(description = "The day to which it is postponed, YYYY-MM-DD; left out for other effects")
        public String until;
    }

    @GET
    @Operation(summary = "The records that a decision names, in its order")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "404", description = "No such decision")
    public List<Effect> list(@PathParam("id") String id) {
        caller.require(Permission.READ);
        return effects.of(decision(id)).stream().map(Effect::of).toList();
    }

    @POST
    @Operation(summary = "Name a record")
    @APIResponse(responseCode = "200", description = "The record as the decision names it")
    @APIResponse(responseCode = "409", description = "The decision is archived or withdrawn")
    @APIResponse(responseCode = "422", description = "Unknown kind, record or effect")
    public Effect name(@PathParam("id") String id, Input input) {
        Input said = Records.present(input);
        return Effect.of(effects.name(decision(id), said.kind, said.record, said.effect, said.until));
    }

    @DELETE
    @Path("/{kind}/{record}")
    @Operation(summary = "Take a record from those that a decision names")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "404", description = "No such decision, or it does not name this record")
    @APIResponse(responseCode = "409", description = "The effect was applied, or the decision is archived or withdrawn")
    public void drop(@PathParam("id") String id, @PathParam("kind") String kind, @PathParam("record") String record) {
        effects.drop(decision(id), ref(kind, record));
    }

    @POST
    @Path("/{kind}/{record}/apply")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Do to a record what the decision says",
            description = "Through the record's own feature, whose rights and rules hold.")
    @APIResponse(responseCode = "200", description = "The effect as it was applied")
    @APIResponse(responseCode = "404", description = "No such decision, or it does not name this record")
    @APIResponse(responseCode = "409", description = "It was applied already, or something hinders it")
    public Response apply(
            @PathParam("id") String id, @PathParam("kind") String kind, @PathParam("record") String record) {
        return Response.ok(Effect.of(effects.apply(decision(id), ref(kind, record))))
                .build();
    }

    private static UUID decision(String id) {
        return Identifiers.of("committee.decision", id);
    }

    private static RecordRef ref(String kind, String record) {
        return new RecordRef(kind, Identifiers.of("record", record));
    }
}
