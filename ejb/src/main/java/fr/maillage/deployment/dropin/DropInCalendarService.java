package fr.maillage.deployment.dropin;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * When drop-ins are held. The calendar of the pages needs READ; a calendar that others subscribe to is read by whoever has
 * its link, of which nothing is kept.
 */
@Stateless
public class DropInCalendarService {

    /** The longest time that a page asks for. */
    private static final int MOST_DAYS = 62;

    /** From how long ago and until when a calendar that others subscribe to tells. */
    private static final int DAYS_BACK = 31;

    private static final int DAYS_AHEAD = 366;

    /** The most sessions of such a calendar. */
    private static final int MOST = 5000;

    @Inject
    private DropInSearch search;

    @Inject
    private LinkSigner signer;

    @Inject
    private Caller caller;

    /**
     * When drop-ins are held from one day to another, both included, in the order of time; in one statement.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for days that
     *     are further apart than {@value #MOST_DAYS}
     */
    public List<HeldSession> held(DropInFilter filter, LocalDate from, LocalDate to) {
        caller.require(Permission.READ);
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw Problem.invalid("to", "agenda-span", to.toString(), from.toString(), Integer.toString(MOST_DAYS));
        }
        return sessions(search.all(filter), from, to);
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
     * What stands in the link of the calendar of an adviser, a place or a territory; each may be null.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public String key(String adviser, UUID place, String territory) {
        caller.require(Permission.READ);
        return signer.secret(seed(adviser, place, territory));
    }

    /**
     * The calendar that others subscribe to: the sessions of the last month and of the coming year, {@value #MOST} at most.
     *
     * @throws Problem NOT_FOUND for a link that was not made here
     */
    public List<HeldSession> feed(String adviser, UUID place, String territory, String key) {
        if (key == null || !signer.holds(seed(adviser, place, territory), key)) {
            throw Problem.notFound("link", null);
        }
        LocalDate today = search.today();
        DropInFilter filter = new DropInFilter(territory, null, adviser, place, null, null, false);
        return sessions(search.all(filter), today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                .limit(MOST)
                .toList();
    }

    /** Another one than any that messages are made from. */
    private static UUID seed(String adviser, UUID place, String territory) {
        return UUID.nameUUIDFromBytes(("drop-ins:" + (adviser == null ? "" : adviser) + "|"
                        + (place == null ? "" : place) + "|" + (territory == null ? "" : territory))
                .getBytes(StandardCharsets.UTF_8));
    }
}
