package fr.maillage.web.plan.figure;

import fr.maillage.identity.Permission;
import fr.maillage.plan.figure.FigureFilter;
import fr.maillage.plan.figure.FigureListService;
import fr.maillage.plan.figure.FigureMonth;
import fr.maillage.plan.figure.FigureService;
import fr.maillage.plan.figure.ListedFigure;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts of actions, for programs. A month is written as a whole, with the {@code ETag} that was read as {@code If-Match}. */
@Path("/action-figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_PLAN)
@Tag(name = "action-figures")
public class FigureResource {

    @Inject
    private FigureListService list;

    @Inject
    private FigureService figures;

    @Context
    private UriInfo uri;

    /** A page of the figures that fit. */
    @Schema(name = "ActionFigurePage")
    public record Figures(long total, int page, int size, List<Listed> items) {}

    /**
     * A figure.
     *
     * @param action identifier of the action
     * @param territory code of the territory whose officers keep the action
     * @param month YYYY-MM
     * @param tally sum where months add up, last where the latest one holds
     * @param source officer, file or partner
     * @param partner who sent it by a link; absent for none
     */
    @Schema(name = "ActionFigure")
    public record Listed(
            UUID action,
            String code,
            String title,
            String territory,
            String month,
            String measure,
            String label,
            String unit,
            String tally,
            BigDecimal value,
            String source,
            String partner,
            String notedAt) {

        static Listed of(ListedFigure figure) {
            return new Listed(
                    figure.action(),
                    figure.code(),
                    figure.title(),
                    figure.territory(),
                    figure.month().toString(),
                    figure.measure().code(),
                    figure.measure().label("fr"),
                    figure.measure().unit("fr"),
                    figure.measure().tally().code(),
                    figure.value(),
                    figure.source(),
                    figure.partner(),
                    figure.notedAt().toString());
        }
    }

    @GET
    @Operation(
            summary = "List what actions counted",
            description =
                    "A figure of a measure of an action in a month each, of actions that are not archived, in a stable"
                            + " order; sort by month, action or measure, with a minus sign in front for the descending order.")
    @APIResponse(responseCode = "200", description = "A page of figures")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown measure or order, or no month")
    public Figures list(
            @Parameter(description = "Identifier of an action") @QueryParam("action") String action,
            @Parameter(
                            description =
                                    "Of actions kept on it, on a part of it, or taking place there: dep:93, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "The first month, YYYY-MM") @QueryParam("from") String from,
            @Parameter(description = "The last month, YYYY-MM") @QueryParam("to") String to,
            @Parameter(description = "Code of a measure, such as presences") @QueryParam("measure") String measure,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        String id = asked.text("action");
        Page<ListedFigure> found = list.list(
                new FigureFilter(
                        id == null ? null : action(id),
                        asked.text("territory"),
                        month(asked, "from"),
                        month(asked, "to"),
                        asked.text("measure")),
                Paging.request(page, size, sort));
        return new Figures(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(Listed::of).toList());
    }

    @GET
    @Path("/{id}/{month}")
    @Operation(summary = "Read what an action counted in a month")
    @APIResponse(responseCode = "200", description = "The month, its version in ETag; 0 for one without figures")
    @APIResponse(responseCode = "404", description = "No such action")
    @APIResponse(responseCode = "422", description = "No month, or one that has not begun")
    public Response get(@PathParam("id") String id, @PathParam("month") String month) {
        return answer(figures.month(action(id), month));
    }

    @PUT
    @Path("/{id}/{month}")
    @Operation(
            summary = "Replace what an action counted in a month",
            description = "A measure that the kind asks for and that is left out is taken back.")
    @APIResponse(
            responseCode = "200",
            description = "The month as it is now, with its new ETag",
            content = @Content(schema = @Schema(implementation = FigureMonthDocument.class)))
    @APIResponse(responseCode = "404", description = "No such action")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the month meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong value, a measure not asked for included")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id,
            @PathParam("month") String month,
            @HeaderParam("If-Match") String ifMatch,
            FigureMonthDocument says) {
        UUID action = action(id);
        FigureMonthDocument input = Records.present(says);
        figures.replace(action, month, EntityTags.read(ifMatch), input::values);
        return answer(figures.month(action, month));
    }

    private static Response answer(FigureMonth month) {
        return Records.found(month.version(), FigureMonthDocument.of(month));
    }

    private static UUID action(String id) {
        return Identifiers.of("plan.action", id);
    }

    /**
     * A month that a request asks for.
     *
     * @return null for any
     * @throws Problem INVALID for what is none
     */
    private static YearMonth month(Asked asked, String name) {
        String text = asked.text(name);
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw Problem.invalid(name, "plan-figure-month", text);
        }
    }
}
