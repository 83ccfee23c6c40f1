package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaEventRow;
import fr.maillage.agenda.AgendaService;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of events as a table for spreadsheets, with the filters and the order of the page. */
@Path("/agenda/events." + TableAnswers.FORMAT)
@Tag(name = "agenda")
public class AgendaExportResource {

    private static final List<String> COLUMNS = List.of(
            "agenda.field.title",
            "agenda.field.theme",
            "agenda.field.level",
            "agenda.field.place",
            "agenda.field.commune",
            "agenda.field.next");

    @Inject
    private AgendaService agenda;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The events that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        AgendaWords words = new AgendaWords(Languages.of(request), vocabularies.all());
        PageRequest order = Asked.of(request).order("next", true);
        // Read before the answer begins, so that a refusal is no broken file.
        Page<AgendaEventRow> first = page(order, 0);
        return TableAnswers.of(
                request,
                format,
                "agenda.export.file",
                "agenda.list.title",
                COLUMNS,
                sink -> write(sink, words, order, first));
    }

    private void write(Consumer<List<?>> sink, AgendaWords words, PageRequest order, Page<AgendaEventRow> first) {
        Page<AgendaEventRow> page = first;
        for (int number = 1; !page.items().isEmpty(); number++) {
            page.items().forEach(event -> sink.accept(cells(words, event)));
            page = page(order, number);
        }
    }

    private Page<AgendaEventRow> page(PageRequest order, int number) {
        return agenda.list(request.getParameter("territory"), Asked.of(request).flag("archived"), order.at(number));
    }

    private static List<Object> cells(AgendaWords words, AgendaEventRow event) {
        return Arrays.asList(
                event.title(),
                event.theme() == null ? null : words.theme(event.theme()),
                words.level(event.level()),
                event.place(),
                event.commune(),
                event.next() == null ? null : event.next().toLocalDate());
    }
}
