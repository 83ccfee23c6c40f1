package fr.maillage.web.confirmation;

import fr.maillage.confirmation.WorklistEntry;
import fr.maillage.confirmation.WorklistFilter;
import fr.maillage.confirmation.WorklistService;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The worklist as a table for spreadsheets, with the filters and the order of the page. */
@Path("/worklist." + TableAnswers.FORMAT)
@Tag(name = "campaigns")
public class WorklistExportResource {

    @Inject
    private WorklistService worklist;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The records to ask about by telephone, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Locale locale = Languages.of(request);
        WorklistFilter filter = ConfirmationParameters.worklist(Asked.of(request));
        PageRequest order = Asked.of(request).order("commune", true);
        Page<WorklistEntry> first = page(filter, order, 0);
        return TableAnswers.of(
                request,
                format,
                "confirmation.export.worklist",
                "confirmation.worklist.title",
                List.of(
                        "confirmation.column.place",
                        "confirmation.column.actor",
                        "confirmation.column.commune",
                        "confirmation.column.phone",
                        "confirmation.column.reason",
                        "confirmation.column.since",
                        "confirmation.column.campaign"),
                sink -> {
                    Page<WorklistEntry> page = first;
                    for (int number = 1; !page.items().isEmpty(); number++) {
                        page.items()
                                .forEach(e -> sink.accept(Arrays.asList(
                                        e.name(),
                                        e.actor(),
                                        e.commune(),
                                        e.phone(),
                                        Messages.text(locale, "confirmation.reason." + e.reason()),
                                        Moments.cell(e.since()),
                                        e.campaignName())));
                        page = page(filter, order, number);
                    }
                });
    }

    private Page<WorklistEntry> page(WorklistFilter filter, PageRequest order, int number) {
        return worklist.list(filter, order.at(number));
    }
}
