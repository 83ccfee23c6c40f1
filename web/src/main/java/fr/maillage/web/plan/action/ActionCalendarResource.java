package fr.maillage.web.plan.action;

import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionList;
import fr.maillage.plan.overview.DatedMilestone;
import fr.maillage.plan.overview.MilestoneCalendar;
import fr.maillage.plan.overview.OverviewService;
import fr.maillage.shared.setting.Settings;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.list.ListReading;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The milestones of actions as a calendar that others subscribe to, with the filters of the list. */
@Path("/actions.ics")
@Tag(name = "actions")
public class ActionCalendarResource {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    @Inject
    private OverviewService overview;

    @Inject
    private ActionList list;

    @Inject
    private ListReading lists;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(TYPE)
    @Operation(
            summary = "The milestones of the actions that the filters select, as a calendar",
            description = "Those of the last twelve months and those to come, a thousand at most, without those of"
                    + " suspended and abandoned actions.")
    @APIResponse(responseCode = "200", description = "A calendar (RFC 5545)")
    public Response calendar() {
        Locale locale = Languages.of(request);
        String text = MilestoneCalendar.of(
                overview.feed(ActionFilter.of(lists.asked(list, Asked.of(request)))),
                clock.instant(),
                milestone -> said(milestone, locale),
                milestone -> URI.create(settings.baseUrl() + "/plan/action/detail.xhtml?id=" + milestone.action()));
        return Response.ok(text, TYPE)
                .header("Content-Disposition", "attachment; filename=\"actions.ics\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String said(DatedMilestone milestone, Locale locale) {
        return Messages.format(
                locale,
                "plan.calendar.said",
                milestone.code(),
                milestone.actionTitle(),
                Messages.format(locale, "plan.action.state." + milestone.state().code()));
    }
}
