package fr.maillage.web.feed;

import fr.maillage.feed.FeedInput;
import fr.maillage.feed.FeedService;
import fr.maillage.feed.FeedView;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.importing.ImportProfileNames;
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

/** The watched sources as a table for spreadsheets. */
@Path("/feeds." + TableAnswers.FORMAT)
@Tag(name = "imports")
public class FeedExportResource {

    private static final List<String> COLUMNS = List.of(
            "interop.feed.name",
            "interop.feeds.owner",
            "interop.import.profile",
            "interop.feed.kind",
            "interop.feed.location",
            "interop.feed.weekday",
            "interop.feed.hour",
            "interop.feeds.result",
            "interop.feeds.looked",
            "interop.feeds.failure");

    @Inject
    private FeedService feeds;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The watched sources that one may see, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Locale locale = Languages.of(request);
        List<FeedView> list = feeds.list();
        return TableAnswers.of(
                request,
                format,
                "interop.feeds.file",
                "interop.feeds.title",
                COLUMNS,
                sink -> list.forEach(feed -> sink.accept(cells(locale, feed))));
    }

    private static List<Object> cells(Locale locale, FeedView feed) {
        FeedInput settings = feed.settings();
        return Arrays.asList(
                settings.name(),
                feed.ownerLogin(),
                ImportProfileNames.shortName(settings.profile(), locale),
                Messages.text(locale, "interop.feed.kind." + settings.kind()),
                settings.location(),
                day(locale, settings),
                settings.hour(),
                Messages.text(locale, "interop.feed.result." + feed.result()),
                Moments.cell(feed.looked()),
                feed.problem() == null ? "" : RuleTexts.text(feed.problem(), locale));
    }

    private static String day(Locale locale, FeedInput settings) {
        if (!settings.active()) {
            return Messages.text(locale, "interop.feeds.paused");
        }
        return Messages.text(
                locale,
                settings.weekday() == null ? "interop.feed.every-day" : "interop.weekday." + settings.weekday());
    }
}
