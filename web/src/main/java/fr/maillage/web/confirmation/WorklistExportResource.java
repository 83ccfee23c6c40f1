package fr.maillage.web.confirmation;

import fr.maillage.confirmation.WorklistEntry;
import fr.maillage.confirmation.WorklistFilter;
import fr.maillage.confirmation.WorklistService;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Moments;
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

/** The worklist as a table for spreadsheets, with the filters and the order of the page. */
@Path("/worklist." + TableAnswers.FORMAT)
@Tag(name = "campaigns")
public class WorklistExportResource {

    private static final ListTable<WorklistEntry> TABLE = new ListTable<WorklistEntry>(
                    "confirmation.export.worklist", "confirmation.worklist.title")
            .column("confirmation.column.place", WorklistEntry::name)
            .column("confirmation.column.actor", WorklistEntry::actor)
            .column("confirmation.column.commune", WorklistEntry::commune)
            .column("confirmation.column.phone", WorklistEntry::phone)
            .words("confirmation.column.reason", "confirmation.reason.", WorklistEntry::reason)
            .column("confirmation.column.since", entry -> Moments.cell(entry.since()))
            .column("confirmation.column.campaign", WorklistEntry::campaignName);

    @Inject
    private WorklistService worklist;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The records to ask about by telephone, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        WorklistFilter filter = ConfirmationParameters.worklist(Asked.of(request));
        PageRequest order = Asked.of(request).order("commune", true);
        return TABLE.pages(request, format, number -> worklist.list(filter, order.at(number)));
    }
}
