package fr.maillage.web.committee.calendar;

import fr.maillage.calendar.CalendarFeedService;
import fr.maillage.calendar.DatedFile;
import fr.maillage.calendar.FedEntries;
import fr.maillage.shared.Digests;
import fr.maillage.shared.setting.Settings;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar as programs read it by a private link, which an account has made on the page. */
@Path("/calendar.ics")
@Tag(name = "calendar")
public class CalendarFeedResource {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private CalendarLabels labels;

    @Inject
    private Settings settings;

    @Context
    private HttpServletRequest request;

    @Context
    private Request conditions;

    @GET
    @Produces(TYPE)
    @Operation(
            summary = "A part of the calendar, by its private link",
            description =
                    "From a month ago to a year ahead, 5,000 entries at most, as far as the account that made the"
                            + " link may read it now. The link is on the page of the calendar; whoever has it needs no account.")
    @APIResponse(responseCode = "200", description = "A calendar (RFC 5545)")
    @APIResponse(responseCode = "304", description = "The same as the program has")
    @APIResponse(responseCode = "404", description = "A link that is none, or no more")
    public Response calendar(
            @Parameter(description = "What the link has") @QueryParam("feed") String feed,
            @Parameter(description = "What the link has") @QueryParam("key") String key) {
        Asked asked = Asked.of(request);
        FedEntries fed = feeds.read(Identifiers.of("link", asked.text("feed")), asked.text("key"));
        Locale locale = Languages.supported(fed.language()).orElse(Locale.FRENCH);
        String text = DatedFile.of(
                fed.entries(),
                fed.today(),
                entry -> labels.kind(entry.kind(), locale),
                entry -> labels.page(entry).map(page -> URI.create(settings.baseUrl() + page)));
        EntityTag tag = new EntityTag(Digests.sha256(text));
        ResponseBuilder same = conditions.evaluatePreconditions(tag);
        ResponseBuilder answer = same == null
                ? Response.ok(text, TYPE)
                        .tag(tag)
                        .header("Content-Disposition", "attachment; filename=\"calendrier.ics\"")
                : same.tag(tag);
        return answer.header("Cache-Control", "private, no-cache").build();
    }
}
