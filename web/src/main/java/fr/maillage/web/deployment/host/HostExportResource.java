package fr.maillage.web.deployment.host;

import fr.maillage.deployment.post.HostField;
import fr.maillage.deployment.post.HostService;
import fr.maillage.deployment.post.HostView;
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
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of hosts as a table for spreadsheets. */
@Path("/post-hosts." + TableAnswers.FORMAT)
@Tag(name = "posts")
public class HostExportResource {

    @Inject
    private HostService hosts;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "Export the list of hosts")
    public Response export(@PathParam("format") String format) {
        return new ListTable<HostView>("deployment.host.export.file", "deployment.host.list.title")
                .column("deployment.host.field.code", host -> host.host().code())
                .column("deployment.host.field.name", host -> host.host().name())
                .column(
                        "deployment.host.field.siret",
                        host -> host.host().values().text(HostField.SIRET))
                .column("deployment.host.field.commune", HostView::communeName)
                .column("deployment.host.posts", HostView::posts)
                .column(
                        "deployment.host.field.postsGranted",
                        host -> number(host.host().values().text(HostField.POSTS_GRANTED)))
                .column(
                        "deployment.host.field.stateAmount",
                        host -> number(host.host().values().text(HostField.STATE_AMOUNT)))
                .rows(request, format, hosts.list(HostParameters.filter(Asked.of(request))));
    }

    private static BigDecimal number(String stored) {
        return stored == null ? null : new BigDecimal(stored);
    }
}
