package fr.maillage.web.moderation;

import fr.maillage.moderation.ModerationFilter;
import fr.maillage.moderation.ModerationService;
import fr.maillage.moderation.WaitingPlace;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue as a table for spreadsheets, with the filters and the order of the page. */
@Path("/moderation." + TableAnswers.FORMAT)
@Tag(name = "moderation")
public class ModerationExportResource {

    private static final ListTable<WaitingPlace> TABLE = new ListTable<WaitingPlace>(
                    "moderation.export.file", "moderation.list.title")
            .column("moderation.column.name", WaitingPlace::name)
            .column("moderation.column.commune", WaitingPlace::commune)
            .column("moderation.column.reports", WaitingPlace::reports)
            .column(
                    "moderation.column.reasons",
                    (place, locale) -> place.reasons().stream()
                            .map(r -> Messages.text(locale, "moderation.reason." + r.code()))
                            .collect(Collectors.joining(", ")))
            .column(
                    "moderation.column.fields",
                    (place, locale) -> place.fields().stream()
                            .map(f -> Messages.text(locale, "place.field." + f.key()))
                            .collect(Collectors.joining(", ")))
            .column(
                    "moderation.column.since",
                    place ->
                            place.since().atZoneSameInstant(ClockProducer.PARIS).toLocalDate());

    @Inject
    private ModerationService moderation;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The places about which something awaits a decision, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        ModerationFilter filter = ModerationParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("since", true);
        return TABLE.pages(request, format, number -> moderation.list(filter, order.at(number)));
    }
}
