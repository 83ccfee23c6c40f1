package fr.maillage.web.committee.calendar;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar as a table for spreadsheets, with the filters of the page. */
@Path("/calendar." + TableAnswers.FORMAT)
@Tag(name = "calendar")
public class CalendarExportResource {

    private static final String COLUMN = "committee.calendar.column.";

    @Inject
    private CalendarService calendar;

    @Inject
    private CalendarLabels labels;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(
            summary = "What is dated in a month or between two days, for spreadsheets",
            description = "Meetings, milestones, ends of agreements, conventions and contracts, drop-ins, campaigns and"
                    + " public events, 5,000 at most.")
    public Response export(
            @PathParam("format") String format,
            @Parameter(description = "dep:93, ept:200058790, com:93032…") @QueryParam("territory") String territory,
            @Parameter(description = "Such as 2026-11; this month where it is missing") @QueryParam("month")
                    String month,
            @Parameter(description = "The first day, instead of a month") @QueryParam("from") String from,
            @Parameter(description = "The last day, less than 13 months later") @QueryParam("to") String to,
            @Parameter(description = "Only these kinds of entries") @QueryParam("kind") List<String> kind) {
        caller.require(Permission.READ);
        CalendarParameters asked = CalendarParameters.of(
                Asked.of(request),
                request.getParameterValues("kind"),
                calendar.kinds(),
                false,
                ClockProducer.today(clock));
        return new ListTable<CalendarEntry>("committee.calendar.file", "committee.calendar.title")
                .column(COLUMN + "day", CalendarEntry::day)
                .column(COLUMN + "start", entry -> written(entry.start()))
                .column(COLUMN + "last", CalendarEntry::lastDay)
                .column(COLUMN + "end", entry -> written(entry.end()))
                .column(COLUMN + "kind", (entry, locale) -> labels.kind(entry.kind(), locale))
                .column(COLUMN + "title", CalendarEntry::title)
                .column(COLUMN + "place", CalendarEntry::place)
                .rows(request, format, calendar.entries(asked.filter()).entries());
    }

    private static String written(Object time) {
        return time == null ? null : time.toString();
    }
}
