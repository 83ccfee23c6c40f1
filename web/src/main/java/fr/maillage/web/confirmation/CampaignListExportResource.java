package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignService;
import fr.maillage.confirmation.CampaignView;
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

/** The list of campaigns as a table for spreadsheets. */
@Path("/campaigns." + TableAnswers.FORMAT)
@Tag(name = "campaigns")
public class CampaignListExportResource {

    private static final ListTable<CampaignView> TABLE = CampaignTable.figures(
            new ListTable<CampaignView>("confirmation.export.file", "confirmation.list.title")
                    .column("confirmation.field.name", c -> c.input().name())
                    .column("confirmation.field.territory", c -> c.territory().name())
                    .words("confirmation.column.state", "confirmation.state.", CampaignView::state)
                    .column("confirmation.column.created", c -> Moments.cell(c.createdAt())),
            CampaignView::figures);

    @Inject
    private CampaignService campaigns;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The campaigns, for spreadsheets")
    public Response list(@PathParam("format") String format) {
        return TABLE.pages(request, format, number -> campaigns.list(CampaignTable.page(number)));
    }
}
