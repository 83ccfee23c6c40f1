package fr.maillage.web.duplicate;

import fr.maillage.duplicate.DuplicateFilter;
import fr.maillage.duplicate.DuplicateService;
import fr.maillage.duplicate.DuplicateSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of pairs as a table for spreadsheets, with the filters and the order of the page. */
@Path("/duplicates." + TableAnswers.FORMAT)
@Tag(name = "duplicates")
public class DuplicateExportResource {

    private static final ListTable<DuplicateSummary> TABLE = new ListTable<DuplicateSummary>(
                    "duplicate.export.file", "duplicate.list.title")
            .column("duplicate.column.score", DuplicateSummary::score)
            .column("duplicate.column.first", pair -> pair.first().name())
            .column("duplicate.column.firstAddress", pair -> address(pair.first()))
            .column("duplicate.column.firstSource", pair -> source(pair.first()))
            .column("duplicate.column.second", pair -> pair.second().name())
            .column("duplicate.column.secondAddress", pair -> address(pair.second()))
            .column("duplicate.column.secondSource", pair -> source(pair.second()))
            .column("duplicate.column.reasons", (pair, locale) -> DuplicateLabels.texts(locale, pair.reasons()))
            .words(
                    "duplicate.column.state",
                    "duplicate.state.",
                    pair -> pair.state().code())
            .column("duplicate.column.decidedBy", DuplicateSummary::decidedBy);

    @Inject
    private DuplicateService duplicates;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The pairs that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        DuplicateFilter filter = DuplicateParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("score", false);
        return TABLE.pages(request, format, number -> duplicates.list(filter, order.at(number)));
    }

    private static String address(DuplicateSummary.Side side) {
        return side.address() + ", " + side.postalCode() + " " + side.commune();
    }

    private static String source(DuplicateSummary.Side side) {
        return side.source() + " " + side.sourceId();
    }
}
