package fr.maillage.web.funding.cofunding;

import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.web.funding.line.LineParameters;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.rest.DeclaredParameters;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The co-funding table, for programs. */
@Path("/co-funding")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "co-funding")
public class CoFundingResource {

    @Inject
    private CoFundingTable tables;

    @Context
    private UriInfo uri;

    /**
     * The table; amounts in euros, in cash.
     *
     * @param granted by all funders
     * @param leverage what others grant for each euro of the EPT, two decimals; absent where it grants nothing
     */
    @Schema(name = "CoFunding")
    public record Answer(BigDecimal granted, BigDecimal others, BigDecimal ept, BigDecimal leverage, List<Cell> items) {

        static Answer of(CoFundingTable.Table table) {
            FundingFigures.Leverage leverage = table.leverage();
            return new Answer(
                    table.granted(),
                    leverage.others(),
                    leverage.ept(),
                    leverage.ratio(),
                    table.rows().stream().map(Cell::of).toList());
        }
    }

    /**
     * Grant of a funder for an axis and a commune.
     *
     * @param funder code of the funder
     * @param axis code of the axis; absent where the action serves no objective
     * @param commune code of a territory; absent for the whole perimeter
     */
    @Schema(name = "CoFundingCell")
    public record Cell(String funder, String axis, String commune, BigDecimal granted) {

        static Cell of(CoFundingTable.Row row) {
            return new Cell(row.funder(), row.axis(), row.commune(), row.granted());
        }
    }

    @GET
    @DeclaredParameters
    @Operation(
            summary = "Who grants what by axis and commune",
            description =
                    "In cash, for records that are not archived; funder by funder. Others, EPT and leverage are of all"
                            + " that the records of the territory get, of a commune, too.")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "No year, or an unknown parameter")
    public Answer get(
            @Parameter(description = "Of records on it or on a part of it; of a commune, what is granted for it")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "The year of the money") @QueryParam("year") String year) {
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        return Answer.of(tables.of(asked.text("territory"), LineParameters.year(asked), "fr"));
    }
}
