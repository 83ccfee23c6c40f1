package fr.maillage.web.plan.chain;

import fr.maillage.plan.chain.ChainService;
import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.web.shared.Asked;
import jakarta.inject.Inject;
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

/** Chain of what follows from what was said, and its breaks, for programs. */
@Path("/evidence-chain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence-chain")
public class ChainResource {

    @Inject
    private ChainService chains;

    @Context
    private UriInfo uri;

    /** A chain, or a thread of one. */
    @Schema(name = "EvidenceChain")
    public record Chain(List<Node> nodes, List<Link> links, List<Hole> holes) {

        static Chain of(EvidenceChain chain) {
            return new Chain(
                    chain.nodes().stream()
                            .map(node -> new Node(
                                    node.id(),
                                    node.kind().code(),
                                    node.code(),
                                    node.label(),
                                    node.kind() == EvidenceChain.Kind.FINDING ? node.statements() : null))
                            .toList(),
                    chain.links().stream()
                            .map(link -> new Link(link.from(), link.to()))
                            .toList(),
                    chain.holes().stream()
                            .map(hole -> new Hole(hole.gap().code(), hole.id(), hole.code(), hole.label()))
                            .toList());
        }
    }

    @Schema(name = "ChainNode")
    public record Node(
            String id,

            @Schema(description = "statement, finding, objective, action, indicator or decision")
            String type,

            @Schema(description = "What files call it; null for what was entered here")
            String code,

            @Schema(description = "Null for words that the caller may not read")
            String label,

            @Schema(description = "On how many statements a finding rests, in a thread, too; null for others")
            Integer statements) {}

    @Schema(name = "ChainLink", description = "From the earlier to the later")
    public record Link(String from, String to) {}

    @Schema(name = "ChainHole")
    public record Hole(
            @Schema(
                    description = "finding-without-action, action-without-evidence, objective-without-indicator,"
                            + " indicator-never-measured or money-without-action")
            String type,

            @Schema(description = "Of the record; for money the number of the file")
            String id,

            String code,
            String label) {}

    @GET
    @Operation(
            summary = "What follows from what was said: statements, findings, objectives, actions, indicators and"
                    + " decisions",
            description =
                    "An action serves objectives and cites findings; a finding serves an objective if an action of"
                            + " that objective cites it. Archived and abandoned actions are left out. A decision"
                            + " follows from what it names, unless it was withdrawn. Money without an action"
                            + " is told to those who keep money there.")
    @APIResponse(responseCode = "200", description = "The chain")
    @APIResponse(responseCode = "404", description = "Unknown territory, or nothing, or several things, called so")
    public Chain chain(
            @Parameter(description = "dep:93, ept:200058790, com:93032…; the committee's without")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Identifier of a node, or its code: one thread through it, without holes")
                    @QueryParam("through")
                    String through) {
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        String node = asked.text("through");
        return Chain.of(
                node == null ? chains.of(asked.text("territory")) : chains.thread(asked.text("territory"), node));
    }
}
