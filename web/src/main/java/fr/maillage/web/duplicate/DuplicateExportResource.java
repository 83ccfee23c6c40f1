package fr.maillage.web.duplicate;

import fr.maillage.duplicate.DuplicateFilter;
import fr.maillage.duplicate.DuplicateService;
import fr.maillage.duplicate.DuplicateSummary;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of pairs as a table for spreadsheets, with the filters and the order of the page. */
@Path("/duplicates." + TableAnswers.FORMAT)
@Tag(name = "duplicates")
public class DuplicateExportResource {

    private static final List<String> COLUMNS = List.of(
            "duplicate.column.score",
            "duplicate.column.first",
            "duplicate.column.firstAddress",
            "duplicate.column.firstSource",
            "duplicate.column.second",
            "duplicate.column.secondAddress",
            "duplicate.column.secondSource",
            "duplicate.column.reasons",
            "duplicate.column.state",
            "duplicate.column.decidedBy");

    @Inject
    private DuplicateService duplicates;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The pairs that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Locale locale = Languages.of(request);
        DuplicateFilter filter = DuplicateParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("score", false);
        // Read before the answer begins, so that a refusal is no broken file.
        Page<DuplicateSummary> first = page(filter, order, 0);
        return TableAnswers.of(
                request,
                format,
                "duplicate.export.file",
                "duplicate.list.title",
                COLUMNS,
                sink -> write(sink, locale, filter, order, first));
    }

    private void write(
            Consumer<List<?>> sink,
            Locale locale,
            DuplicateFilter filter,
            PageRequest order,
            Page<DuplicateSummary> first) {
        Page<DuplicateSummary> page = first;
        for (int number = 1; !page.items().isEmpty(); number++) {
            page.items().forEach(pair -> sink.accept(cells(locale, pair)));
            page = page(filter, order, number);
        }
    }

    private Page<DuplicateSummary> page(DuplicateFilter filter, PageRequest order, int number) {
        return duplicates.list(filter, order.at(number));
    }

    private static List<Object> cells(Locale locale, DuplicateSummary pair) {
        return Arrays.asList(
                pair.score(),
                pair.first().name(),
                address(pair.first()),
                source(pair.first()),
                pair.second().name(),
                address(pair.second()),
                source(pair.second()),
                DuplicateLabels.texts(locale, pair.reasons()),
                Messages.text(locale, "duplicate.state." + pair.state().code()),
                pair.decidedBy());
    }

    private static String address(DuplicateSummary.Side side) {
        return side.address() + ", " + side.postalCode() + " " + side.commune();
    }

    private static String source(DuplicateSummary.Side side) {
        return side.source() + " " + side.sourceId();
    }
}
