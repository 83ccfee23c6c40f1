package fr.maillage.deployment.intake;

import fr.maillage.deployment.model.Post;
import fr.maillage.deployment.persistence.AssignmentRepository;
import fr.maillage.deployment.persistence.HostRepository;
import fr.maillage.deployment.persistence.PostRepository;
import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.PostChecks;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostLifecycle;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostState;
import fr.maillage.deployment.post.PostView;
import fr.maillage.deployment.postfile.PostFileBook;
import fr.maillage.deployment.postfile.PostFileField;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Posts as the national file brings them. Only what a row says is changed; a file that is older than the one that spoke
 * of a post last changes nothing of it.
 */
@Stateless
public class PostIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private PostRepository posts;

    @Inject
    private PostList list;

    @Inject
    private PostLifecycle lifecycle;

    @Inject
    private PostChecks checks;

    @Inject
    private HostRepository hosts;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PostFileBook files;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Takes posts within the caller's transaction, found by their codes.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT anywhere
     */
    public List<RecordOutcome> posts(List<PostRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        Run run = new Run(rows, dryRun);
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (PostRow row : rows) {
            String code = row.code();
            if (Seen.before("deployment:post|" + code, notes)) {
                outcomes.add(Seen.refused(code, "code", "deployment-row-twice", code));
                continue;
            }
            outcomes.add(attempts.row(code, () -> run.take(row)));
        }
        posts.reported(run.reported);
        files.write(run.said);
        return outcomes;
    }

    /** The rows of one call. */
    private final class Run {

        private final boolean dryRun;
        private final Map<String, PostView> known;
        private final Map<String, Post> entities;
        private final Map<String, Host> employers;
        private final PostPlaces places;
        private final Map<String, Deque<PostView>> unnamed = new HashMap<>();
        private final Map<Long, LocalDate> reported = new HashMap<>();
        private final Map<LocalDate, List<FieldValues<PostFileField>>> said = new HashMap<>();

        private Run(List<PostRow> rows, boolean dryRun) {
            this.dryRun = dryRun;
            List<String> codes = said(rows.stream().map(PostRow::code));
            known = list.coded(codes);
            entities = posts.coded(codes);
            employers = new HashMap<>(hosts.coded(said(rows.stream().map(PostRow::host))));
            places = new PostPlaces(employers);
            list.unnamed(employers.keySet())
                    .forEach(post -> unnamed.computeIfAbsent(post.host(), host -> new ArrayDeque<>())
                            .add(post));
            entities.putAll(posts.coded(unnamed.values().stream()
                    .flatMap(Collection::stream)
                    .map(PostView::code)
                    .toList()));
        }

        private static List<String> said(Stream<String> texts) {
            return texts.filter(Objects::nonNull).distinct().toList();
        }

        private RecordOutcome take(PostRow row) {
            FieldValues<PostFileField> kept = files.check(row.said());
            PostView before = known.getOrDefault(row.code(), unnamed(row));
            RecordOutcome outcome = before == null ? enter(row) : correct(row, before);
            if (!dryRun && !outcome.rejected()) {
                said.computeIfAbsent(row.takenOn(), day -> new ArrayList<>()).add(kept);
            }
            return outcome;
        }

        /** A post of the row's host that has no national code yet; null where there is none. */
        private PostView unnamed(PostRow row) {
            Deque<PostView> waiting = known.containsKey(row.code()) ? null : unnamed.get(row.host());
            return waiting == null ? null : waiting.poll();
        }

        private RecordOutcome enter(PostRow row) {
            FieldValues<PostField> none = FieldValues.none(PostField.class);
            FieldValues<PostField> said = row.values().with(PostField.TERRITORY, places.of(row));
            FieldValues<PostField> values = checks.check(returned(said, row), none, List.of(), null);
            TerritoryView territory = territories.required(values.text(PostField.TERRITORY));
            if (!caller.may(Permission.EDIT_DEPLOYMENT, territory.id())) {
                return Seen.refused(row.code(), "territory", "outside-territory", territory.code());
            }
            List<Change> more = row.host() == null ? List.of() : List.of(new Change("host", null, row.host()));
            HeldBy held = HeldBy.of(values, null, List.of(), row);
            if (!dryRun) {
                lifecycle.create(values, all(more, held), post -> {
                    reported.put(post.id(), row.takenOn());
                    attach(post, row, null);
                    write(post, held);
                });
            }
            return places.told(row, Seen.outcome(row.code(), true, all(none.changes(values), held)));
        }

        private RecordOutcome correct(PostRow row, PostView before) {
            String code = row.code();
            Post post = entities.get(before.code());
            if (before.archived()) {
                return Seen.refused(code, "code", "deployment-post-archived", code);
            }
            if (!lifecycle.editable(post)) {
                return Seen.refused(code, "code", "outside-territory", code);
            }
            if (before.reportedOn() != null && row.takenOn().isBefore(before.reportedOn())) {
                return Seen.refused(
                        code,
                        "takenOn",
                        "deployment-posts-older",
                        row.takenOn().toString(),
                        before.reportedOn().toString());
            }
            FieldValues<PostField> said = row.values()
                    .with(PostField.TERRITORY, places.nearer(row, before))
                    .or(before.values());
            HeldBy held = HeldBy.of(said, before.day(PostField.CONTRACT_ENDS_ON), before.assigned(), row);
            FieldValues<PostField> after =
                    checks.check(returned(said, row), before.values(), held.after(before.assigned()), before.id());
            boolean moved = row.host() != null && !row.host().equals(before.host());
            List<Change> changes = new ArrayList<>(before.values().changes(after));
            List<Change> more = new ArrayList<>();
            if (moved) {
                more.add(new Change("host", before.host(), row.host()));
            }
            more = all(more, held);
            changes.addAll(more);
            if (!dryRun) {
                lifecycle.update(post, before.values(), after, more, changed -> {
                    if (moved) {
                        attach(changed, row, before.host() == null ? null : row.takenOn());
                    }
                    write(changed, held);
                });
                reported.put(post.id(), row.takenOn());
            }
            return places.told(row, Seen.outcome(code, false, changes));
        }

        private List<Change> all(List<Change> changes, HeldBy held) {
            List<Change> all = new ArrayList<>(changes);
            all.addAll(held.changes());
            return all;
        }

        /** A post that the file calls returned is so from the day of the file on, unless the day is known. */
        private FieldValues<PostField> returned(FieldValues<PostField> said, PostRow row) {
            return row.state() == PostState.RETURNED && said.text(PostField.RETURNED_ON) == null
                    ? said.with(PostField.RETURNED_ON, row.takenOn().toString())
                    : said;
        }

        private void attach(Post post, PostRow row, LocalDate from) {
            if (row.host() == null) {
                return;
            }
            Host host = employers.computeIfAbsent(row.host(), code -> {
                String name = row.hostName() == null ? code : row.hostName();
                return hosts.add(Host.named(code, name), null, lifecycle.now());
            });
            hosts.attach(post.id(), host.key(), from);
        }

        private void write(Post post, HeldBy held) {
            if (held.closedOn() != null) {
                assignments.close(post.id(), held.closedOn());
            }
            held.opened().forEach(opened -> assignments.open(post.id(), opened));
        }
    }
}
