package fr.maillage.deployment.dropin;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.PrivateLink;
import fr.maillage.notification.PrivateLink.Standing;
import fr.maillage.notification.PrivateLink.Verdict;
import fr.maillage.notification.PrivateLinks;
import fr.maillage.place.search.PlaceStandings;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When drop-ins are held. The calendar of the pages needs READ; a calendar that others subscribe to is read by whoever has
 * its link, of which nothing is kept but how often it was renewed.
 */
@Stateless
public class DropInCalendarService {

    private static final String LINK = "drop-ins";

    /** The longest time that a page asks for. */
    private static final int MOST_DAYS = 62;

    /** The most sessions that a page shows. */
    public static final int MOST_SHOWN = 500;

    /** From how long ago and until when a calendar that others subscribe to tells. */
    private static final int DAYS_BACK = 31;

    private static final int DAYS_AHEAD = 366;

    /** The most sessions of such a calendar. */
    private static final int MOST = 5000;

    @Inject
    private DropInList list;

    @Inject
    private PlaceStandings standings;

    @Inject
    private PrivateLinks links;

    @Inject
    private TerritoryService territories;

    @Inject
    private CallerTerritories own;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * When drop-ins are held from one day to another, both included, the first {@value #MOST_SHOWN}; in one statement.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for days that
     *     are further apart than {@value #MOST_DAYS}
     */
    public HeldSessions held(DropInFilter filter, LocalDate from, LocalDate to) {
        caller.require(Permission.READ);
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw Problem.invalid("to", "agenda-span", to.toString(), from.toString(), Integer.toString(MOST_DAYS));
        }
        List<DropInView> dropIns = list.all(filter);
        List<HeldSession> held = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to) && held.size() <= MOST_SHOWN; day = day.plusDays(1)) {
            held.addAll(sessions(dropIns, day, day));
        }
        return new HeldSessions(held.subList(0, Math.min(MOST_SHOWN, held.size())), held.size() > MOST_SHOWN);
    }

    /** Completes the filter of a page: for none, the reader's own territory, but for an adviser's or a place's calendar. */
    public DropInFilter about(DropInFilter asked) {
        caller.require(Permission.READ);
        boolean all = blank(asked.territory()) && blank(asked.adviser()) && asked.place() == null;
        return new DropInFilter(
                all ? own.own().code() : asked.territory(),
                asked.text(),
                asked.adviser(),
                asked.place(),
                null,
                null,
                false);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static List<HeldSession> sessions(List<DropInView> dropIns, LocalDate from, LocalDate to) {
        return dropIns.stream()
                .flatMap(dropIn ->
                        dropIn.rhythm().sessions(from, to).stream().map(session -> new HeldSession(dropIn, session)))
                .sorted(Comparator.comparing(HeldSession::session)
                        .thenComparing(held -> held.dropIn().code()))
                .toList();
    }

    /**
     * Gives the key in the link of the calendar of an adviser, a place or a territory; each may be null.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public String key(String adviser, UUID place, String territory) {
        caller.require(Permission.READ);
        return links.key(link(adviser, place, territory));
    }

    /**
     * Which link is the one of now.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Standing standing(String adviser, UUID place, String territory) {
        caller.require(Permission.READ);
        return links.standing(link(adviser, place, territory));
    }

    /**
     * Tells if the caller may renew the link: who keeps the deployment of the committee's territory, of the calendar's own,
     * or, where it has none, of a commune in which one of its drop-ins is held. The calendar of an adviser or a place without
     * drop-ins is empty, and nobody renews it.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public boolean renewable(String adviser, UUID place, String territory) {
        caller.require(Permission.READ);
        if (!caller.may(Permission.EDIT_DEPLOYMENT)) {
            return false;
        }
        boolean here = caller.may(
                Permission.EDIT_DEPLOYMENT,
                (territory == null ? territories.committee() : territories.required(territory)).id());
        if (adviser == null && place == null) {
            return here;
        }
        List<DropInView> shown = list.all(filter(adviser, place, territory));
        return here && !shown.isEmpty()
                || territory == null
                        && shown.stream()
                                .anyMatch(dropIn -> caller.may(Permission.EDIT_DEPLOYMENT, dropIn.communeKey()));
    }

    /**
     * Ends the link and makes another one.
     *
     * @param shown the version that the caller has seen
     * @throws Problem UNAUTHENTICATED; DENIED for whoever may not, as {@link #renewable} tells; NOT_FOUND for an unknown
     *     territory; STALE when somebody else renewed it meanwhile
     */
    public void renew(String adviser, UUID place, String territory, int shown) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        if (!renewable(adviser, place, territory)) {
            throw Problem.denied("outside-territory");
        }
        PrivateLink link = link(adviser, place, territory);
        links.renew(link, shown);
        UUID id = UUID.nameUUIDFromBytes(link.subject().getBytes(StandardCharsets.UTF_8));
        audit.record(new AuditLine(
                "deployment.feed.renew",
                new RecordRef("deployment.feed", id),
                Stream.of(text(adviser), text(place), text(territory))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                territory == null
                        ? null
                        : Long.valueOf(territories.required(territory).id()),
                List.of()));
    }

    /**
     * The calendar that others subscribe to: the sessions of the last month and of the coming year, {@value #MOST} at most;
     * where there are more, none that is over.
     *
     * @return empty for a link that was renewed since
     * @throws Problem NOT_FOUND for a link that was not made here
     */
    public Optional<List<HeldSession>> feed(String adviser, UUID place, String territory, String key) {
        Verdict verdict = links.verdict(link(adviser, place, territory), key);
        if (verdict == Verdict.UNKNOWN) {
            throw Problem.notFound("link", null);
        }
        if (verdict == Verdict.ENDED) {
            return Optional.empty();
        }
        LocalDate today = list.today();
        List<DropInView> dropIns = list.all(filter(adviser, place, territory));
        List<HeldSession> held = new ArrayList<>(sessions(dropIns, today.minusDays(DAYS_BACK), today.minusDays(1)));
        if (held.size() > MOST) {
            held.clear();
        }
        int over = held.size();
        for (LocalDate day = today;
                !day.isAfter(today.plusDays(DAYS_AHEAD)) && held.size() <= MOST;
                day = day.plusDays(1)) {
            held.addAll(sessions(dropIns, day, day));
        }
        int first = held.size() > MOST ? over : 0;
        return Optional.of(List.copyOf(held.subList(first, Math.min(held.size(), first + MOST))));
    }

    /** The standing today of the places in which sessions are held. */
    public PlaceStandings.Today standings() {
        return standings.today();
    }

    private static DropInFilter filter(String adviser, UUID place, String territory) {
        return new DropInFilter(territory, null, adviser, place, null, null, false);
    }

    private static PrivateLink link(String adviser, UUID place, String territory) {
        return new PrivateLink(LINK, text(adviser) + "|" + text(place) + "|" + text(territory));
    }

    private static String text(Object part) {
        return part == null ? "" : part.toString();
    }
}
