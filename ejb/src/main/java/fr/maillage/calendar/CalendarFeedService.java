package fr.maillage.calendar;

import fr.maillage.calendar.persistence.CalendarFeedRepository;
import fr.maillage.calendar.persistence.CalendarFeedRepository.StoredFeed;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.IdentityService;
import fr.maillage.identity.KnownAccount;
import fr.maillage.identity.Permission;
import fr.maillage.notification.PrivateLink;
import fr.maillage.notification.PrivateLink.Verdict;
import fr.maillage.notification.PrivateLinks;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The links by which accounts have programs read the calendar. A link is its account's own: it shows what she may read at that
 * moment, and nothing once she may not sign in any more.
 */
@Stateless
public class CalendarFeedService {

    /** Number of links that an account has at most. */
    public static final int MOST_FEEDS = 10;

    private static final String LINK = "calendar";
    private static final String RECORD = "committee.feed";

    @Inject
    private CalendarFeedRepository feeds;

    @EJB
    private CalendarService calendar;

    @Inject
    private PrivateLinks links;

    @EJB
    private IdentityService identities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The caller's links, the oldest first.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<CalendarFeed> mine() {
        caller.require(Permission.READ);
        return feeds.of(account()).stream()
                .map(feed -> new CalendarFeed(
                        feed.id(),
                        links.key(link(feed.id())),
                        feed.territory(),
                        feed.territoryName(),
                        feed.kinds(),
                        feed.madeAt(),
                        links.standing(link(feed.id()))))
                .toList();
    }

    /**
     * Makes a link for the caller.
     *
     * @param territory a code; null or blank for her own
     * @param kinds none for all, those to come included
     * @throws Problem UNAUTHENTICATED or DENIED without READ, and for who is recognised by a token; NOT_FOUND for an unknown
     *     territory; INVALID for an unknown kind; CONFLICT where she has {@value #MOST_FEEDS} links
     */
    public UUID make(String territory, List<String> kinds) {
        caller.require(Permission.READ);
        if (caller.requireSignedIn().byToken()) {
            throw Problem.denied("token-by-token");
        }
        List<String> known = calendar.kinds();
        kinds.stream().filter(kind -> !known.contains(kind)).findFirst().ifPresent(kind -> {
            throw Problem.invalid("kind", "unknown-value", kind);
        });
        TerritoryView where = calendar.territory(territory);
        if (feeds.of(account()).size() >= MOST_FEEDS) {
            throw Problem.of(Problem.Kind.CONFLICT, "feed", "calendar-feeds", null, Integer.toString(MOST_FEEDS));
        }
        UUID id = UUID.randomUUID();
        List<String> kept = known.stream().filter(kinds::contains).toList();
        feeds.add(id, account(), where.id(), kept, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        note("make", id, where.name());
        return id;
    }

    /**
     * Ends a link of the caller's and makes another one that shows the same.
     *
     * @param shown the version that she has seen
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND where she has no such link; STALE when it was renewed
     *     meanwhile
     */
    public void renew(UUID id, int shown) {
        StoredFeed feed = own(id);
        links.renew(link(id), shown);
        note("renew", id, feed.territoryName());
    }

    /**
     * Ends a link of the caller's for good.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND where she has no such link
     */
    public void revoke(UUID id) {
        StoredFeed feed = own(id);
        feeds.remove(id);
        note("revoke", id, feed.territoryName());
    }

    /**
     * Gives the entries that a link shows: the month before today and the twelve after it, {@value CalendarService#MOST} at
     * most, with the rights that its account has now.
     *
     * @param key what the link has beside the identifier
     * @throws Problem NOT_FOUND for a link that there is not or no more, whose account may not sign in, is locked, or may read
     *     nothing any more
     */
    public FedEntries read(UUID id, String key) {
        StoredFeed feed = feeds.byId(id)
                .filter(found -> links.verdict(link(id), key) == Verdict.HOLDS)
                .orElseThrow(CalendarFeedService::none);
        KnownAccount account = identities.ofAccount(feed.account()).orElseThrow(CalendarFeedService::none);
        LocalDate today = ClockProducer.today(clock);
        return caller.runAs(account.identity(), () -> {
            if (!caller.may(Permission.READ)) {
                throw none();
            }
            List<String> known = calendar.kinds();
            List<String> kinds = feed.kinds().stream().filter(known::contains).toList();
            if (kinds.isEmpty() && !feed.kinds().isEmpty()) {
                return new FedEntries(List.of(), today, account.language());
            }
            LocalDate from = today.minusMonths(1);
            LocalDate to = from.plusMonths(CalendarService.MOST_MONTHS).minusDays(1);
            CalendarFilter filter = new CalendarFilter(feed.territory(), from, to, kinds);
            return new FedEntries(calendar.entries(filter).entries(), today, account.language());
        });
    }

    private StoredFeed own(UUID id) {
        caller.require(Permission.READ);
        UUID account = account();
        return feeds.byId(id).filter(feed -> feed.account().equals(account)).orElseThrow(CalendarFeedService::none);
    }

    private UUID account() {
        CallerIdentity who = caller.requireSignedIn();
        if (who.accountId() == null) {
            throw Problem.denied("denied");
        }
        return who.accountId();
    }

    private void note(String what, UUID id, String label) {
        audit.record(new AuditLine(RECORD + "." + what, new RecordRef(RECORD, id), label, null, List.of()));
    }

    private static PrivateLink link(UUID id) {
        return new PrivateLink(LINK, id.toString());
    }

    private static Problem none() {
        return Problem.notFound("link", null);
    }
}
