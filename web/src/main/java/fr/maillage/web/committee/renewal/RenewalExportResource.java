package fr.maillage.web.committee.renewal;

import fr.maillage.committee.renewal.RenewalFilter;
import fr.maillage.committee.renewal.RenewalService;
import fr.maillage.committee.renewal.RenewalView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
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

/** The mandates that end as a table for spreadsheets, with the filters and the order of the page. */
@Path("/renewals." + TableAnswers.FORMAT)
@Tag(name = "bodies")
public class RenewalExportResource {

    private static final ListTable<RenewalView> TABLE = new ListTable<RenewalView>(
                    "committee.renewal.export.file", "committee.renewal.list.title")
            .column("committee.renewal.name", RenewalView::name)
            .column("committee.renewal.actor", RenewalView::actorName)
            .column("committee.renewal.role", RenewalView::role)
            .column("committee.renewal.body", RenewalView::bodyName)
            .column("committee.renewal.territory", RenewalView::territoryName)
            .column("committee.renewal.until", RenewalView::until)
            .words(
                    "committee.renewal.state",
                    "committee.renewal.state.",
                    renewal -> renewal.state().code())
            .column("committee.renewal.follower", RenewalView::followerName)
            .column("committee.renewal.follower.from", RenewalView::followerFrom)
            .column("committee.renewal.contact", RenewalView::contactName)
            .column("committee.renewal.contact.email", RenewalView::contactEmail);

    @Inject
    private RenewalService renewals;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The mandates that end, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        caller.require(Permission.READ_CONTACTS);
        RenewalFilter filter = RenewalParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("until", true);
        return TABLE.pages(request, format, number -> renewals.list(filter, order.at(number)));
    }
}
