package fr.maillage.web.deployment.activity;

import fr.maillage.deployment.activity.Activity;
import fr.maillage.deployment.activity.ActivityService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Activities of advisers as one table for spreadsheets, with the criteria of the page. */
@Path("/activity." + TableAnswers.FORMAT)
@Tag(name = "deployment")
public class ActivityExportResource {

    private static final String LABEL = "deployment.activity.";

    @Inject
    private ActivityService activity;

    @Inject
    private ActivityTables tables;

    @Context
    private HttpServletRequest request;

    private record Row(String table, ActivityBar bar) {}

    @GET
    @Operation(
            summary = "What advisers did, for spreadsheets",
            description =
                    "A row for each month, theme, commune and so on. Who does not keep the deployment of the territory gets what was told of its quarters.")
    public Response export(@PathParam("format") String format) {
        Asked asked = Asked.of(request);
        Activity found = activity.of(
                asked.text("territory"),
                asked.choice("from", ActivityLabels::month),
                asked.choice("to", ActivityLabels::month));
        List<Row> rows = tables.of(found).stream()
                .flatMap(table -> table.getRows().stream().map(bar -> new Row(table.getCode(), bar)))
                .toList();
        return new ListTable<Row>(LABEL + "file", LABEL + "title")
                .words(LABEL + "column.counted", LABEL + "column.", Row::table)
                .column(LABEL + "column.value", row -> row.bar().getName())
                .column(LABEL + "column.activities", row -> row.bar().getActivities())
                .column(LABEL + "column.supports", row -> row.bar().getSupports())
                .column(
                        LABEL + "column.told",
                        (row, locale) -> found.trusted() ? Messages.text(locale, LABEL + "unpublished") : null)
                .rows(request, format, rows);
    }
}
