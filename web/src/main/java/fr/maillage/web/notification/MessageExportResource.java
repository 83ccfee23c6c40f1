package fr.maillage.web.notification;

import fr.maillage.notification.MessageFilter;
import fr.maillage.notification.MessageView;
import fr.maillage.notification.NotificationService;
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

/** The list of messages as a table for spreadsheets, with the filters and the order of the page. */
@Path("/messages." + TableAnswers.FORMAT)
@Tag(name = "messages")
public class MessageExportResource {

    private static final ListTable<MessageView> TABLE = new ListTable<MessageView>(
                    "notification.export.file", "notification.list.title")
            .column("notification.column.recipient", MessageView::recipient)
            .column("notification.column.subject", MessageView::subject)
            .words("notification.column.state", "notification.state.", MessageView::state)
            .column("notification.column.attempts", MessageView::attempts)
            .column("notification.column.error", MessageView::lastError)
            .column("notification.column.created", message -> Moments.cell(message.createdAt()))
            .column("notification.column.by", MessageView::createdBy)
            .column("notification.column.ended", message -> Moments.cell(message.endedAt()));

    @Inject
    private NotificationService messages;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The messages that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        MessageFilter filter = MessageParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("created", false);
        return TABLE.pages(request, format, number -> messages.list(filter, order.at(number)));
    }
}
