package fr.maillage.web.mailing;

import fr.maillage.mailing.ContactListService;
import fr.maillage.mailing.ListedContact;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of a contact list as a table for spreadsheets, as the page shows them. */
@Path("/contact-lists/{id}/contacts." + TableAnswers.FORMAT)
@Tag(name = "contact lists")
public class ContactListExportResource {

    @Inject
    private ContactListService lists;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The people of a contact list, for spreadsheets")
    public Response export(@PathParam("id") String id, @PathParam("format") String format) {
        Locale locale = Languages.of(request);
        UUID list = Identifiers.of("contact-list", id);
        Page<ListedContact> first = page(list, 0);
        return TableAnswers.of(
                request,
                format,
                "mailing.export.file",
                "mailing.contacts.title",
                List.of(
                        "mailing.column.actor",
                        "mailing.column.contact",
                        "mailing.column.duty",
                        "mailing.column.email",
                        "mailing.column.phone",
                        "mailing.column.refuses",
                        "mailing.column.choice",
                        "mailing.column.identifier"),
                sink -> {
                    Page<ListedContact> page = first;
                    for (int number = 1; !page.items().isEmpty(); number++) {
                        page.items()
                                .forEach(c -> sink.accept(Arrays.asList(
                                        c.actorName(),
                                        c.name(),
                                        c.duty(),
                                        c.email(),
                                        c.phone(),
                                        c.refuses() ? Messages.text(locale, "mailing.refuses") : "",
                                        Messages.text(locale, "mailing.choice." + c.choice()),
                                        c.actorIdentifier())));
                        page = page(list, number);
                    }
                });
    }

    private Page<ListedContact> page(UUID list, int number) {
        return lists.contacts(
                list,
                request.getParameter("q"),
                "all".equals(request.getParameter("show")),
                new PageRequest(number, PageRequest.MAX_SIZE, null, true));
    }
}
