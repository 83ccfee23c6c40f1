package fr.maillage.feed;

import fr.maillage.feed.model.FeedSchedulePolicy;
import fr.maillage.feed.persistence.FeedRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportProfiles;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Watched sources: folders and addresses whose files are imported by themselves, with the rights of the person who set
 * them up. Whoever may import has her own; who may import everywhere sees and changes all.
 */
@Stateless
public class FeedService {

    /** More than that nobody keeps an eye on. */
    private static final int MOST = 200;

    @Inject
    private FeedRepository feeds;

    @Inject
    private FeedLookService looking;

    @Inject
    private FeedFolder folders;

    @Inject
    private ImportProfiles profiles;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The watched sources that the caller may see, by name.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without IMPORT anywhere
     */
    public List<FeedView> list() {
        caller.require(Permission.IMPORT);
        return feeds.list(everywhere() ? null : login(), MOST).stream()
                .map(this::view)
                .toList();
    }

    /**
     * One watched source.
     *
     * @throws Problem as {@link #list}; NOT_FOUND where there is none that the caller may see
     */
    public FeedView get(UUID id) {
        return view(required(id));
    }

    /** Tells if the operator allows folders to be watched. */
    public boolean foldersAllowed() {
        return folders.allowed();
    }

    /**
     * Sets a source up; the caller becomes its owner. It is first looked at within five minutes.
     *
     * @return its identifier
     * @throws Problem as {@link #list}; INVALID with every wrong field
     */
    public UUID create(FeedInput input) {
        caller.require(Permission.IMPORT);
        FeedInput valid = checked(input);
        if (feeds.list(null, MOST).size() >= MOST) {
            throw Problem.invalid("name", "feed.too-many", null, String.valueOf(MOST));
        }
        UUID id = UUID.randomUUID();
        feeds.add(id, login(), valid, now());
        record("feed.create", id, valid, List.of());
        return id;
    }

    /**
     * Changes a source; its owner stays.
     *
     * @throws Problem as {@link #get} and {@link #create}; STALE when somebody else changed it meanwhile
     */
    public void update(UUID id, int version, FeedInput input) {
        StoredFeed before = required(id);
        FeedInput valid = checked(input);
        if (!feeds.lock(before.id(), version)) {
            throw Problem.stale("feed", id.toString());
        }
        feeds.update(before.id(), valid);
        record("feed.update", id, valid, changes(before.settings(), valid));
    }

    /**
     * Looks at a source now and waits for the result, not for the import.
     *
     * @return what became of it
     * @throws Problem as {@link #get}
     */
    public FeedView look(UUID id) {
        StoredFeed feed = required(id);
        record("feed.look", id, feed.settings(), List.of());
        looking.look(feed);
        return view(required(id));
    }

    private StoredFeed required(UUID id) {
        caller.require(Permission.IMPORT);
        return feeds.byUuid(id)
                .filter(f -> everywhere() || f.ownerLogin().equals(login()))
                .orElseThrow(() -> Problem.notFound("feed", id.toString()));
    }

    private FeedInput checked(FeedInput input) {
        List<Violation> wrong = new ArrayList<>();
        String name = text(wrong, "name", input.name(), 200, true);
        String source = text(wrong, "source", input.source(), 100, false);
        String location = text(wrong, "location", input.location(), 2000, true);
        if (!profiles.known(input.profile()) && !ImportProfiles.taken(input.profile())) {
            wrong.addAll(profiles.unknown(input.profile()).violations());
        }
        if (input.hour() == null || input.hour() < 0 || input.hour() > 23) {
            wrong.add(Violation.of("hour", "feed.hour", input.hour() == null ? null : String.valueOf(input.hour())));
        }
        if (input.kind() == null) {
            wrong.add(Violation.of("kind", "required", null));
        } else if (location != null) {
            place(wrong, input.kind(), location);
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new FeedInput(
                name,
                input.kind(),
                location,
                input.profile(),
                source,
                input.complete(),
                input.weekday(),
                input.hour(),
                input.active());
    }

    private void place(List<Violation> wrong, FeedKind kind, String location) {
        try {
            if (kind == FeedKind.URL) {
                FeedDownload.address(location);
            } else {
                folders.folder(location);
            }
        } catch (Problem p) {
            wrong.addAll(p.violations());
        }
    }

    private static String text(List<Violation> wrong, String field, String value, int most, boolean required) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            if (required) {
                wrong.add(Violation.of(field, "required", null));
            }
            return null;
        }
        if (text.length() > most) {
            wrong.add(Violation.of(field, "too-long", text, String.valueOf(most)));
        }
        return text;
    }

    private static List<Change> changes(FeedInput before, FeedInput after) {
        List<Change> changes = new ArrayList<>();
        change(changes, "name", before.name(), after.name());
        change(changes, "kind", before.kind(), after.kind());
        change(changes, "location", before.location(), after.location());
        change(changes, "profile", before.profile(), after.profile());
        change(changes, "source", before.source(), after.source());
        change(changes, "complete", before.complete(), after.complete());
        change(changes, "weekday", before.weekday(), after.weekday());
        change(changes, "hour", before.hour(), after.hour());
        change(changes, "active", before.active(), after.active());
        return changes;
    }

    private static void change(List<Change> changes, String field, Object before, Object after) {
        String was = before == null ? null : before.toString();
        String is = after == null ? null : after.toString();
        if (was == null ? is != null : !was.equals(is)) {
            changes.add(new Change(field, was, is));
        }
    }

    private FeedView view(StoredFeed f) {
        FeedInput s = f.settings();
        return new FeedView(
                f.uuid(),
                f.version(),
                s,
                f.ownerLogin(),
                f.result(),
                f.looked(),
                f.problem(),
                f.lastRun(),
                s.active() ? FeedSchedulePolicy.next(s.weekday(), s.hour(), now(), ClockProducer.PARIS) : null);
    }

    private void record(String action, UUID id, FeedInput input, List<Change> changes) {
        audit.record(new AuditLine(action, new RecordRef("feed", id), input.name(), null, changes));
    }

    private boolean everywhere() {
        return caller.scope(Permission.IMPORT).everywhere();
    }

    private String login() {
        return caller.requireSignedIn().login();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
