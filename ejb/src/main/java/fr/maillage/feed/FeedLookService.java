package fr.maillage.feed;

import fr.maillage.feed.model.FeedSchedulePolicy;
import fr.maillage.feed.persistence.FeedFileRepository;
import fr.maillage.feed.persistence.FeedFileRepository.Sighting;
import fr.maillage.feed.persistence.FeedRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.IdentityService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at watched sources, as their owners with the rights of that moment. Asks no caller: the timer has none, and
 * {@link FeedService} has asked before. A file of a folder is taken once two looks found it the same; each content is
 * taken once; nothing is moved or deleted there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedLookService {

    private static final Logger LOG = Logger.getLogger(FeedLookService.class.getName());

    /** Time for which a file must have looked the same. */
    private static final Duration QUIET = Duration.ofSeconds(30);

    private static final Duration COPYING = Duration.ofMinutes(5);

    @Inject
    private FeedRepository feeds;

    @Inject
    private FeedFileRepository files;

    @Inject
    private FeedTakingService taking;

    @Inject
    private FeedFolder folders;

    @Inject
    private FeedDownload downloads;

    @Inject
    private IdentityService identities;

    @Inject
    private Caller caller;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Findings of a look so far. */
    private static final class Found {
        private UUID run;
        private Violation problem;
        private boolean waiting;

        private FeedResult result() {
            if (problem != null) {
                return FeedResult.FAILED;
            }
            if (waiting) {
                return FeedResult.WAITING;
            }
            return run != null ? FeedResult.TAKEN : FeedResult.UNCHANGED;
        }
    }

    /** Looks at what is due on the schedule, and again at files that may still be written. */
    public void lookAtDue() {
        for (StoredFeed feed : feeds.active()) {
            OffsetDateTime now = now();
            String slot = "slot "
                    + FeedSchedulePolicy.latest(
                            feed.settings().weekday(), feed.settings().hour(), now, ClockProducer.PARIS);
            String again = "again " + now.truncatedTo(ChronoUnit.MINUTES);
            if (claimed(feed, slot) || (unfinished(feed) && claimed(feed, again))) {
                look(feed);
            }
        }
    }

    /** A folder costs nothing to look at again; another's server is not pressed. */
    private static boolean unfinished(StoredFeed feed) {
        return feed.settings().kind() == FeedKind.FOLDER
                && (feed.result() == FeedResult.WAITING || feed.result() == FeedResult.FAILED);
    }

    private boolean claimed(StoredFeed feed, String turn) {
        try {
            return taking.claim(feed, turn);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Another node looks at " + feed.uuid(), e);
            return false;
        }
    }

    /** Looks at a source now, and notes what that gave. */
    public void look(StoredFeed feed) {
        Found found = new Found();
        try {
            identities
                    .identityOf(feed.ownerLogin())
                    .ifPresentOrElse(
                            owner -> caller.runAs(owner, () -> {
                                find(feed, found);
                                return null;
                            }),
                            () -> found.problem = Violation.of(null, "feed.owner-gone", feed.ownerLogin()));
        } catch (Problem p) {
            found.problem = p.violations().get(0);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The source " + feed.uuid() + " cannot be looked at", e);
            found.problem = Violation.of(null, "feed.failed", null);
        }
        boolean stillBad = found.result() == FeedResult.UNCHANGED && badFile(feed);
        taking.looked(
                feed,
                stillBad ? FeedResult.FAILED : found.result(),
                stillBad ? feed.problem() : found.problem,
                found.run);
    }

    /** A file that could not be imported stays a failure until there is another one. */
    private static boolean badFile(StoredFeed feed) {
        return feed.problem() != null && feed.problem().rule().startsWith("import.");
    }

    private void find(StoredFeed feed, Found found) {
        try {
            if (feed.settings().kind() == FeedKind.URL) {
                fetch(feed, found);
            } else {
                for (Path file : folders.files(feed.settings().location())) {
                    consider(feed, file, found);
                }
            }
        } catch (IOException e) {
            throw Problem.invalid("location", "feed.unreadable", feed.settings().location());
        }
    }

    private void fetch(StoredFeed feed, Found found) throws IOException {
        Optional<FeedDownload.Fetched> fetched =
                downloads.fetch(feed.settings().location(), feed.etag(), feed.lastModified());
        if (fetched.isPresent()) {
            try (FeedSnapshot content = fetched.get().content()) {
                take(feed, fetched.get().fileName(), content, found);
            }
            taking.keepValidators(feed, fetched.get().etag(), fetched.get().lastModified());
        }
    }

    private void consider(StoredFeed feed, Path file, Found found) throws IOException {
        String name = FeedFolder.name(file);
        Sighting now = sighting(file, false);
        Optional<Sighting> before = files.sighting(feed.id(), name)
                .filter(s -> s.bytes() == now.bytes() && s.modified().isEqual(now.modified()));
        if (before.isEmpty()) {
            taking.see(feed, name, now);
            found.waiting = true;
        } else if (!before.get().settled()) {
            if (before.get().seen().plus(QUIET).isAfter(now.seen())) {
                found.waiting = true;
                return;
            }
            try (InputStream in = Files.newInputStream(file);
                    FeedSnapshot content = FeedSnapshot.of(in, settings.maxUploadBytes(), COPYING)) {
                Sighting after = sighting(file, true);
                if (after.bytes() == now.bytes() && after.modified().isEqual(now.modified())) {
                    take(feed, name, content, found);
                    taking.see(feed, name, after);
                } else {
                    taking.see(feed, name, sighting(file, false));
                    found.waiting = true;
                }
            }
        }
    }

    private void take(StoredFeed feed, String name, FeedSnapshot content, Found found) {
        try {
            taking.take(feed, name, content).ifPresent(run -> found.run = run);
        } catch (Problem p) {
            if (p.kind() != Problem.Kind.INVALID) {
                throw p;
            }
            found.problem = p.violations().get(0);
            taking.refuse(feed, name, content);
        }
    }

    private Sighting sighting(Path file, boolean settled) throws IOException {
        OffsetDateTime modified = Files.getLastModifiedTime(file)
                .toInstant()
                .atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MICROS);
        return new Sighting(Files.size(file), modified, now(), settled);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
