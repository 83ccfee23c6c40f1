package fr.maillage.web.feed;

import fr.maillage.feed.FeedInput;
import fr.maillage.feed.FeedService;
import fr.maillage.feed.FeedView;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.importing.ImportProfileNames;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The watched sources as a table for spreadsheets. */
@Path("/feeds." + TableAnswers.FORMAT)
@Tag(name = "imports")
public class FeedExportResource {

    private static final ListTable<FeedView> TABLE = new ListTable<FeedView>(
                    "interop.feeds.file", "interop.feeds.title")
            .column("interop.feed.name", feed -> feed.settings().name())
            .column("interop.feeds.owner", FeedView::ownerLogin)
            .column(
                    "interop.import.profile",
                    (feed, locale) ->
                            ImportProfileNames.shortName(feed.settings().profile(), locale))
            .words(
                    "interop.feed.kind",
                    "interop.feed.kind.",
                    feed -> feed.settings().kind())
            .column("interop.feed.location", feed -> feed.settings().location())
            .column("interop.feed.weekday", (feed, locale) -> day(locale, feed.settings()))
            .column("interop.feed.hour", feed -> feed.settings().hour())
            .words("interop.feeds.result", "interop.feed.result.", FeedView::result)
            .column("interop.feeds.looked", feed -> Moments.cell(feed.looked()))
            .column(
                    "interop.feeds.failure",
                    (feed, locale) -> feed.problem() == null ? "" : RuleTexts.text(feed.problem(), locale));

    @Inject
    private FeedService feeds;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The watched sources that one may see, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        return TABLE.rows(request, format, feeds.list());
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
