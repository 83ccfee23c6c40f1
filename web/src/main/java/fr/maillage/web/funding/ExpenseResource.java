package fr.maillage.web.funding;

import fr.maillage.funding.financing.Expense;
import fr.maillage.funding.financing.ExpenseBook;
import fr.maillage.funding.financing.ExpenseFilter;
import fr.maillage.funding.financing.ExpenseListService;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.web.funding.FundingLineResource.Funded;
import fr.maillage.web.funding.line.LineParameters;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Expenses, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/expenses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_FUNDING)
@Tag(name = "expenses")
public class ExpenseResource {

    private static final String KIND = ExpenseBook.KIND;

    @Inject
    private ExpenseListService expenses;

    @Inject
    private FinancingService financing;

    @Context
    private UriInfo uri;

    /** A page of the expenses that fit. */
    @Schema(name = "ExpensePage")
    public record Expenses(long total, int page, int size, List<Item> items) {}

    /** An expense; its amount in euros. */
    @Schema(name = "Expense")
    public record Item(UUID id, int version, Funded record, String item, int year, BigDecimal amount) {

        static Item of(ExpenseListService.Listed listed) {
            Expense expense = listed.expense();
            return new Item(
                    expense.id(),
                    expense.version(),
                    Funded.of(listed.record()),
                    expense.item(),
                    expense.year(),
                    expense.amount().setScale(2));
        }
    }

    @GET
    @Operation(
            summary = "List expenses",
            description =
                    "Those of records that are not archived, in a stable order; sort by year, item or amount, with a"
                            + " minus sign in front for the descending order.")
    @APIResponse(responseCode = "200", description = "A page of expenses")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown order, no year, or no identifier")
    public Expenses list(
            @Parameter(description = "Of records on it or on a part of it: dep:93, ept:200058790…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "The year of the money") @QueryParam("year") String year,
            @Parameter(description = "The identifier of what it is for, such as an action") @QueryParam("record")
                    String record,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        Page<ExpenseListService.Listed> found = expenses.list(
                new ExpenseFilter(asked.text("territory"), LineParameters.year(asked), LineParameters.record(asked)),
                Paging.request(page, size, sort));
        return new Expenses(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(Item::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an expense")
    @APIResponse(responseCode = "200", description = "The expense, its version in ETag")
    @APIResponse(responseCode = "404", description = "No such expense")
    public Response get(@PathParam("id") String id) {
        return answer(expenses.get(Identifiers.of(KIND, id)));
    }

    @POST
    @Operation(summary = "Enter an expense")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "404", description = "No such record")
    @APIResponse(responseCode = "409", description = "The record is archived")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(ExpenseDocument input) {
        ExpenseListService.Listed made =
                expenses.get(financing.addExpense(Records.present(input).ref(), input.values()));
        return Records.created(
                uri, getClass(), made.expense().id(), made.expense().version(), Item.of(made));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace an expense", description = "It stays with its record.")
    @APIResponse(responseCode = "200", description = "The expense as it is now, with its new ETag")
    @APIResponse(responseCode = "409", description = "The record is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ExpenseDocument input) {
        UUID expense = Identifiers.of(KIND, id);
        financing.updateExpense(
                expense, EntityTags.read(ifMatch), Records.present(input).values());
        return answer(expenses.get(expense));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove an expense")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        financing.removeExpense(Identifiers.of(KIND, id), EntityTags.read(ifMatch));
    }

    private static Response answer(ExpenseListService.Listed listed) {
        return Records.found(listed.expense().version(), Item.of(listed));
    }
}
