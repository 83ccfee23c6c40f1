package fr.maillage.web.moderation;

import fr.maillage.moderation.ModerationFilter;
import fr.maillage.moderation.ModerationService;
import fr.maillage.moderation.WaitingPlace;
import fr.maillage.shared.ClockProducer;
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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue as a table for spreadsheets, with the filters and the order of the page. */
@Path("/moderation." + TableAnswers.FORMAT)
@Tag(name = "moderation")
public class ModerationExportResource {

    private static final List<String> COLUMNS = List.of(
            "moderation.column.name",
            "moderation.column.commune",
            "moderation.column.reports",
            "moderation.column.reasons",
            "moderation.column.fields",
            "moderation.column.since");

    @Inject
    private ModerationService moderation;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The places about which something awaits a decision, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Locale locale = Languages.of(request);
        ModerationFilter filter = ModerationParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("since", true);
        // Read before the answer begins, so that a refusal is no broken file.
        Page<WaitingPlace> first = page(filter, order, 0);
        return TableAnswers.of(
                request,
                format,
                "moderation.export.file",
                "moderation.list.title",
                COLUMNS,
                sink -> write(sink, locale, filter, order, first));
    }

    private void write(
            Consumer<List<?>> sink,
            Locale locale,
            ModerationFilter filter,
            PageRequest order,
            Page<WaitingPlace> first) {
        Page<WaitingPlace> page = first;
        for (int number = 1; !page.items().isEmpty(); number++) {
            page.items().forEach(place -> sink.accept(cells(locale, place)));
            page = page(filter, order, number);
        }
    }

    private Page<WaitingPlace> page(ModerationFilter filter, PageRequest order, int number) {
        return moderation.list(filter, order.at(number));
    }

    private static List<Object> cells(Locale locale, WaitingPlace place) {
        return Arrays.asList(
                place.name(),
                place.commune(),
                place.reports(),
                place.reasons().stream()
                        .map(r -> Messages.text(locale, "moderation.reason." + r.code()))
                        .collect(Collectors.joining(", ")),
                place.fields().stream()
                        .map(f -> Messages.text(locale, "place.field." + f.key()))
                        .collect(Collectors.joining(", ")),
                place.since().atZoneSameInstant(ClockProducer.PARIS).toLocalDate());
    }
}
