package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignService;
import fr.maillage.confirmation.CampaignView;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of campaigns as a table for spreadsheets. */
@Path("/campaigns." + TableAnswers.FORMAT)
@Tag(name = "campaigns")
public class CampaignListExportResource {

    @Inject
    private CampaignService campaigns;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The campaigns, for spreadsheets")
    public Response list(@PathParam("format") String format) {
        Locale locale = Languages.of(request);
        Page<CampaignView> first = campaigns.list(CampaignTable.page(0));
        return TableAnswers.of(
                request,
                format,
                "confirmation.export.file",
                "confirmation.list.title",
                CampaignTable.columns(
                        "confirmation.field.name",
                        "confirmation.field.territory",
                        "confirmation.column.state",
                        "confirmation.column.created"),
                sink -> {
                    Page<CampaignView> page = first;
                    for (int number = 1; !page.items().isEmpty(); number++) {
                        page.items()
                                .forEach(c -> sink.accept(CampaignTable.cells(
                                        c.figures(),
                                        c.input().name(),
                                        c.territory().name(),
                                        Messages.text(locale, "confirmation.state." + c.state()),
                                        Moments.cell(c.createdAt()))));
                        page = campaigns.list(CampaignTable.page(number));
                    }
                });
    }
}
