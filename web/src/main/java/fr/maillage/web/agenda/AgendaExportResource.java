package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaEventRow;
import fr.maillage.agenda.AgendaService;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
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

/** The list of events as a table for spreadsheets, with the filters and the order of the page. */
@Path("/agenda/events." + TableAnswers.FORMAT)
@Tag(name = "agenda")
public class AgendaExportResource {

    @Inject
    private AgendaService agenda;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The events that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        PageRequest order = Asked.of(request).order("next", true);
        String territory = Asked.of(request).text("territory");
        boolean archived = Asked.of(request).flag("archived");
        return table(new AgendaWords(Languages.of(request), vocabularies.all()))
                .pages(request, format, number -> agenda.list(territory, archived, order.at(number)));
    }

    private static ListTable<AgendaEventRow> table(AgendaWords words) {
        return new ListTable<AgendaEventRow>("agenda.export.file", "agenda.list.title")
                .column("agenda.field.title", AgendaEventRow::title)
                .column("agenda.field.theme", event -> event.theme() == null ? null : words.theme(event.theme()))
                .column("agenda.field.level", event -> words.level(event.level()))
                .column("agenda.field.place", AgendaEventRow::place)
                .column("agenda.field.commune", AgendaEventRow::commune)
                .column(
                        "agenda.field.next",
                        event -> event.next() == null ? null : event.next().toLocalDate());
    }
}
