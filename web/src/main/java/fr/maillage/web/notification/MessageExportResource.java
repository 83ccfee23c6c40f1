package fr.maillage.web.notification;

import fr.maillage.notification.MessageFilter;
import fr.maillage.notification.MessageView;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of messages as a table for spreadsheets, with the filters and the order of the page. */
@Path("/messages." + TableAnswers.FORMAT)
@Tag(name = "messages")
public class MessageExportResource {

    @Inject
    private NotificationService messages;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The messages that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Locale locale = Languages.of(request);
        MessageFilter filter = MessageParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("created", false);
        // Read before the answer begins, so that a refusal is no broken file.
        Page<MessageView> first = page(filter, order, 0);
        return TableAnswers.of(
                request,
                format,
                "notification.export.file",
                "notification.list.title",
                List.of(
                        "notification.column.recipient",
                        "notification.column.subject",
                        "notification.column.state",
                        "notification.column.attempts",
                        "notification.column.error",
                        "notification.column.created",
                        "notification.column.by",
                        "notification.column.ended"),
                sink -> write(sink, locale, filter, order, first));
    }

    private void write(
            Consumer<List<?>> sink, Locale locale, MessageFilter filter, PageRequest order, Page<MessageView> first) {
        Page<MessageView> page = first;
        for (int number = 1; !page.items().isEmpty(); number++) {
            page.items().forEach(message -> sink.accept(cells(locale, message)));
            page = page(filter, order, number);
        }
    }

    private Page<MessageView> page(MessageFilter filter, PageRequest order, int number) {
        return messages.list(filter, order.at(number));
    }

    private static List<Object> cells(Locale locale, MessageView message) {
        return Arrays.asList(
                message.recipient(),
                message.subject(),
                Messages.text(locale, "notification.state." + message.state()),
                message.attempts(),
                message.lastError(),
                Moments.cell(message.createdAt()),
                message.createdBy(),
                Moments.cell(message.endedAt()));
    }
}
