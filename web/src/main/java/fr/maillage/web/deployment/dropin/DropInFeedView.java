package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInCalendarService;
import fr.maillage.deployment.dropin.DropInFilter;
import fr.maillage.notification.PrivateLink.Standing;
import fr.maillage.shared.setting.Settings;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Back;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address by which others subscribe to the calendar that the page shows, and how it is renewed. */
@Named
@RequestScoped
public class DropInFeedView {

    private static final String ADDRESS = "/api/v1/drop-ins.ics?";
    private static final String PAGE = "/deployment/dropin/calendar.xhtml?";

    @Inject
    private DropInCalendarService calendar;

    @Inject
    private Settings settings;

    private Asked asked;
    private DropInFilter filter;
    private Standing standing;

    @PostConstruct
    void init() {
        asked = Asked.byPage();
        filter = calendar.about(DropInParameters.filter(asked));
        standing = calendar.standing(filter.adviser(), filter.place(), filter.territory());
    }

    /** The address, for whoever has it. */
    public String getHref() {
        return settings.baseUrl() + ADDRESS + query() + "key="
                + calendar.key(filter.adviser(), filter.place(), filter.territory());
    }

    /** Tells if the one who looks may renew it. */
    public boolean isRenewable() {
        return calendar.renewable(filter.adviser(), filter.place(), filter.territory());
    }

    /** Ends the address and makes another one, unless somebody else just did. */
    public void renew() {
        calendar.renew(
                filter.adviser(), filter.place(), filter.territory(), asked.number("shown", 0, Integer.MAX_VALUE, 0));
        Notice.success("deployment.dropin.feed.renewed");
        Back.to(PAGE + query());
    }

    private String query() {
        StringBuilder query = new StringBuilder();
        append(query, "adviser", filter.adviser());
        append(query, "place", getPlace());
        append(query, "territory", filter.territory());
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (value != null && !value.isBlank()) {
            query.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    /** The identifier of the place; null for none. */
    public String getPlace() {
        return filter.place() == null ? null : filter.place().toString();
    }

    public DropInFilter getFilter() {
        return filter;
    }

    public Standing getStanding() {
        return standing;
    }
}
