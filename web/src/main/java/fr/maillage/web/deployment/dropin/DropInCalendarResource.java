package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInCalendarFile;
import fr.maillage.deployment.dropin.DropInCalendarService;
import fr.maillage.deployment.dropin.HeldSession;
import fr.maillage.place.search.PlaceStandings;
import fr.maillage.shared.setting.Settings;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sessions of an adviser, a place or a territory as a calendar that others subscribe to, by a link that pages give. */
@Path("/drop-ins.ics")
@Tag(name = "drop-ins")
public class DropInCalendarResource {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    @Inject
    private DropInCalendarService calendar;

    @Inject
    private Settings settings;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(TYPE)
    @Operation(
            summary = "The sessions of drop-ins as a calendar, by its private link",
            description =
                    "Those of the last month and of the coming year. The link is on the page of the calendar; whoever"
                            + " has it needs no account.")
    @APIResponse(responseCode = "200", description = "A calendar (RFC 5545)")
    @APIResponse(responseCode = "404", description = "A link that was not made here")
    @APIResponse(responseCode = "410", description = "A link that was renewed since, said in plain text")
    public Response calendar(
            @Parameter(description = "The code of an adviser") @QueryParam("adviser") String adviser,
            @Parameter(description = "The identifier of a place") @QueryParam("place") String place,
            @Parameter(description = "dep:93, ept:200058790, com:93032…") @QueryParam("territory") String territory,
            @Parameter(description = "What the link has") @QueryParam("key") String key) {
        Locale locale = Languages.of(request);
        Asked asked = Asked.of(request);
        String at = asked.text("place");
        return calendar.feed(
                        asked.text("adviser"),
                        at == null ? null : Identifiers.of("place", at),
                        asked.text("territory"),
                        asked.text("key"))
                .map(sessions -> file(sessions, locale))
                .orElseGet(() -> ended(locale))
                .header("Cache-Control", "no-store")
                .build();
    }

    private ResponseBuilder file(List<HeldSession> sessions, Locale locale) {
        PlaceStandings.Today today = calendar.standings();
        String text = DropInCalendarFile.of(
                sessions,
                today,
                held -> said(held, today, locale),
                held -> URI.create(settings.baseUrl() + "/deployment/dropin/detail.xhtml?id="
                        + held.dropIn().id()));
        return Response.ok(text, TYPE).header("Content-Disposition", "attachment; filename=\"permanences.ics\"");
    }

    private static ResponseBuilder ended(Locale locale) {
        return Response.status(Response.Status.GONE)
                .type("text/plain;charset=UTF-8")
                .entity(Messages.text(locale, "deployment.dropin.feed.ended"));
    }

    private static String said(HeldSession held, PlaceStandings.Today today, Locale locale) {
        String said = Messages.format(
                locale,
                "deployment.dropin.calendar.said",
                held.dropIn().code(),
                String.join(", ", held.dropIn().advisers()));
        return today.of(held.dropIn().placeKnownOn()).certain()
                ? said
                : said + "\n" + Messages.text(locale, "deployment.dropin.calendar.unsure");
    }
}
