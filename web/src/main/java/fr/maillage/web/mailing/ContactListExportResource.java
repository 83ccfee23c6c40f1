package fr.maillage.web.mailing;

import fr.maillage.mailing.ContactListService;
import fr.maillage.mailing.ListedContact;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of a contact list as a table for spreadsheets, as the page shows them. */
@Path("/contact-lists/{id}/contacts." + TableAnswers.FORMAT)
@Tag(name = "contact lists")
public class ContactListExportResource {

    private static final ListTable<ListedContact> TABLE = new ListTable<ListedContact>(
                    "mailing.export.file", "mailing.contacts.title")
            .column("mailing.column.actor", ListedContact::actorName)
            .column("mailing.column.contact", ListedContact::name)
            .column("mailing.column.duty", ListedContact::duty)
            .column("mailing.column.email", ListedContact::email)
            .column("mailing.column.phone", ListedContact::phone)
            .column(
                    "mailing.column.refuses",
                    (contact, locale) -> contact.refuses() ? Messages.text(locale, "mailing.refuses") : "")
            .words("mailing.column.choice", "mailing.choice.", ListedContact::choice)
            .column("mailing.column.identifier", ListedContact::actorIdentifier);

    @Inject
    private ContactListService lists;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The people of a contact list, for spreadsheets")
    public Response export(@PathParam("id") String id, @PathParam("format") String format) {
        UUID list = Identifiers.of("contact-list", id);
        String words = Asked.of(request).text("q");
        boolean all = "all".equals(request.getParameter("show"));
        return TABLE.pages(
                request,
                format,
                number -> lists.contacts(list, words, all, new PageRequest(number, PageRequest.MAX_SIZE, null, true)));
    }
}
