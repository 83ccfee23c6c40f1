package fr.maillage.web.funding;

import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.funding.financing.LineBook;
import fr.maillage.funding.financing.LineList;
import fr.maillage.funding.financing.ListedLine;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lines of financing plans, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/funding-lines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_FUNDING)
@Tag(name = "funding-lines")
public class FundingLineResource {

    private static final String KIND = LineBook.KIND;

    @Inject
    private LineList lines;

    @Inject
    private ListReading lists;

    @Inject
    private FinancingService financing;

    @Context
    private UriInfo uri;

    /**
     * A page of the lines that fit.
     *
     * @param sums of all that fit
     */
    @Schema(name = "FundingLinePage")
    public record Lines(long total, int page, int size, List<Line> items, Sums sums) {}

    /**
     * Sums of lines in euros: cash, and apart from it what lines in kind are worth.
     *
     * @param asked absent where what was asked for with one of the lines is not for the reader
     */
    @Schema(name = "FundingLineSums")
    public record Sums(BigDecimal asked, BigDecimal granted, BigDecimal agreed, BigDecimal paid, BigDecimal inKind) {

        static Sums of(FundingTotals totals) {
            return new Sums(totals.asked(), totals.granted(), totals.agreed(), totals.paid(), totals.inKind());
        }
    }

    /** Record for which a line pays. */
    @Schema(name = "Funded")
    public record Funded(String type, UUID id, String code, String label) {

        static Funded of(FundedRecord record) {
            return new Funded(record.ref().type(), record.ref().id(), record.code(), record.label());
        }
    }

    /**
     * A line; amounts in euros.
     *
     * @param contract code of the city contract that it draws on; absent for none
     * @param commune code of a territory; absent for the whole perimeter
     * @param nature cash or in-kind
     * @param purpose services or people; absent where nobody says what the grant is asked for
     * @param asked absent where none is known, and for those who may not see it
     */
    @Schema(name = "FundingLine")
    public record Line(
            UUID id,
            int version,
            Funded record,
            String code,
            String funder,
            String contract,
            String commune,
            int year,
            String nature,
            String purpose,
            BigDecimal asked,
            BigDecimal granted,
            BigDecimal agreed,
            BigDecimal paid,
            String askedOn,
            String notifiedOn,
            String paidOn,
            String fileNumber) {

        static Line of(ListedLine listed) {
            FundingLine line = listed.line();
            return new Line(
                    line.id(),
                    line.version(),
                    Funded.of(listed.record()),
                    line.code(),
                    line.funder(),
                    line.values().text(FundingLineField.CONTRACT),
                    line.values().text(FundingLineField.COMMUNE),
                    line.year(),
                    line.values().text(FundingLineField.NATURE),
                    line.values().text(FundingLineField.PURPOSE),
                    cents(line, FundingLineField.ASKED),
                    cents(line, FundingLineField.GRANTED),
                    cents(line, FundingLineField.AGREED),
                    cents(line, FundingLineField.PAID),
                    line.values().text(FundingLineField.ASKED_ON),
                    line.values().text(FundingLineField.NOTIFIED_ON),
                    line.values().text(FundingLineField.PAID_ON),
                    line.values().text(FundingLineField.FILE_NUMBER));
        }

        private static BigDecimal cents(FundingLine line, FundingLineField field) {
            BigDecimal amount = line.amount(field);
            return amount == null ? null : amount.setScale(2);
        }
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY, description = "What was asked for is told to those who may see it.")
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.funding.financing.LineList")
    public Lines list() {
        return lists.answer(
                lines,
                uri,
                (found, request) -> new Lines(
                        found.total(),
                        found.request().page(),
                        found.request().size(),
                        found.items().stream().map(Line::of).toList(),
                        Sums.of(lines.totals(request))));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a line")
    @APIResponse(responseCode = "200", description = "The line, its version in ETag")
    @APIResponse(responseCode = "404", description = "No such line")
    public Response get(@PathParam("id") String id) {
        return answer(lines.get(Identifiers.of(KIND, id)));
    }

    @POST
    @Operation(summary = "Enter a line")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "404", description = "No such record")
    @APIResponse(responseCode = "409", description = "The record is archived")
    @APIResponse(responseCode = "422", description = "One violation per wrong field, an exceeded envelope included")
    public Response create(FundingLineDocument input) {
        ListedLine made = lines.get(financing.addLine(Records.present(input).ref(), input.values()));
        return Records.created(uri, getClass(), made.line().id(), made.line().version(), Line.of(made));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace a line", description = "A field that is left out is emptied.")
    @APIResponse(responseCode = "200", description = "The line as it is now, with its new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field, an exceeded envelope included")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, FundingLineDocument input) {
        UUID line = Identifiers.of(KIND, id);
        financing.updateLine(
                line, EntityTags.read(ifMatch), Records.present(input).values());
        return answer(lines.get(line));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a line")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        financing.removeLine(Identifiers.of(KIND, id), EntityTags.read(ifMatch));
    }

    private static Response answer(ListedLine listed) {
        return Records.found(listed.line().version(), Line.of(listed));
    }
}
