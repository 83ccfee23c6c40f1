package fr.maillage.web.committee.calendar;

import fr.maillage.calendar.CalendarFeed;
import fr.maillage.calendar.CalendarFeedService;
import fr.maillage.shared.Parts;
import fr.maillage.shared.setting.Settings;
import fr.maillage.web.shared.Back;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.WebPatterns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The links by which the one who looks has programs read the calendar. */
@Named
@RequestScoped
public class CalendarFeedView {

    private static final String FEED = "feed";

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private Settings settings;

    private List<CalendarFeed> mine;

    /** Her links, the oldest first. */
    public List<CalendarFeed> getMine() {
        if (mine == null) {
            mine = feeds.mine();
        }
        return mine;
    }

    /** The address, for whoever has it. */
    public String href(CalendarFeed feed) {
        return settings.baseUrl() + "/api/v1/calendar.ics?feed=" + feed.id() + "&key=" + feed.key();
    }

    /** Makes a link to what the page shows. */
    public void make() {
        String kinds = Back.parameter("feed-kinds");
        feeds.make(
                Back.parameter("feed-territory"),
                kinds == null || kinds.isBlank() ? List.of() : List.of(Parts.of(kinds, ",")));
        done("committee.calendar.feed.made");
    }

    /** Ends the link of the pressed button and makes the next one. */
    public void renew() {
        String[] pressed = Parts.of(String.valueOf(Back.parameter("renew")), ":");
        boolean known = pressed.length == 2 && WebPatterns.WHOLE_NUMBER.matches(pressed[1]);
        feeds.renew(Identifiers.of(FEED, pressed[0]), known ? Integer.parseInt(pressed[1]) : -1);
        done("committee.calendar.feed.renewed");
    }

    /** Ends the link of the pressed button. */
    public void revoke() {
        feeds.revoke(Identifiers.of(FEED, Back.parameter("revoke")));
        done("committee.calendar.feed.revoked");
    }

    private static void done(String key) {
        Notice.success(key);
        Back.toList();
    }
}
