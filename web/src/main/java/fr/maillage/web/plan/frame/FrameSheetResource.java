package fr.maillage.web.plan.frame;

import fr.maillage.plan.summary.FrameSheet;
import fr.maillage.plan.summary.FrameSheet.Asked;
import fr.maillage.plan.summary.FrameSheet.Row;
import fr.maillage.plan.summary.FrameSheetService;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The actions that serve a frame as a table for spreadsheets, with the columns that its funders expect. */
@Path("/frames/{id}/actions." + TableAnswers.FORMAT)
@Tag(name = "frames")
public class FrameSheetResource {

    @Inject
    private FrameSheetService sheets;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(
            summary = "The actions that serve a frame, for spreadsheets",
            description = "With needs, overall budget, co-funders and what is asked for services and for people; what"
                    + " was asked is told to those who may see it.")
    @APIResponse(responseCode = "200", description = "A row for each action that is not archived")
    @APIResponse(responseCode = "404", description = "No such frame")
    public Response export(@PathParam("id") String id, @PathParam("format") String format) {
        FrameSheet sheet = sheets.of(Identifiers.of("plan.frame", id));
        FrameSheetCells cells = new FrameSheetCells(vocabularies.all(), Languages.of(request));
        return new ListTable<Row>("plan.frame.sheet.file", "plan.frame.sheet.title")
                .column("plan.frame.sheet.lines", cells::lines)
                .column("plan.action.field.code", row -> row.action().code())
                .column("plan.frame.sheet.action", row -> row.action().title())
                .column("plan.action.field.state", cells::state)
                .column("plan.frame.sheet.needs", cells::needs)
                .column("plan.frame.sheet.budget", Row::budget)
                .column("plan.frame.sheet.funders", cells::funders)
                .column("plan.frame.sheet.granted", Row::paid)
                .column("plan.frame.sheet.services", asked(Asked::services))
                .column("plan.frame.sheet.people", asked(Asked::people))
                .column("plan.frame.sheet.other", asked(Asked::other))
                .rows(request, format, sheet.rows());
    }

    /** Empty for whoever may not see it. */
    private static Function<Row, BigDecimal> asked(Function<Asked, BigDecimal> part) {
        return row -> row.asked() == null ? null : part.apply(row.asked());
    }
}
