package fr.maillage.deployment.intake;

import fr.maillage.deployment.model.Post;
import fr.maillage.deployment.persistence.AssignmentRepository;
import fr.maillage.deployment.persistence.PostRepository;
import fr.maillage.deployment.post.Assignment;
import fr.maillage.deployment.post.AssignmentBook;
import fr.maillage.deployment.post.AssignmentField;
import fr.maillage.deployment.post.PostLifecycle;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Assignments as files bring them. One of which only the end was known gets its adviser, where the contracts end on the
 * same day.
 */
@Stateless
public class AssignmentIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private PostRepository posts;

    @Inject
    private PostList list;

    @Inject
    private PostLifecycle lifecycle;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private AssignmentBook book;

    @Inject
    private Caller caller;

    /**
     * Takes assignments within the caller's transaction, found by post, adviser and first day.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT anywhere
     */
    public List<RecordOutcome> assignments(List<FieldValues<AssignmentField>> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        Run run = new Run(rows, dryRun);
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (FieldValues<AssignmentField> row : rows) {
            String post = row.text(AssignmentField.POST);
            String key = post + "|" + row.text(AssignmentField.ADVISER) + "|" + row.text(AssignmentField.STARTS_ON);
            if (Seen.before("deployment:assignment|" + key, notes)) {
                outcomes.add(Seen.refused(post, "post", "deployment-row-twice", post));
                continue;
            }
            outcomes.add(attempts.row(post, () -> run.take(row)));
        }
        return outcomes;
    }

    /** The rows of one call. */
    private final class Run {

        private final boolean dryRun;
        private final Map<String, PostView> known;
        private final Map<String, Post> entities;
        private final Map<Long, List<Assignment>> held = new HashMap<>();

        private Run(List<FieldValues<AssignmentField>> rows, boolean dryRun) {
            this.dryRun = dryRun;
            List<String> codes = rows.stream()
                    .map(row -> row.text(AssignmentField.POST))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            known = list.coded(codes);
            entities = posts.coded(codes);
            assignments
                    .of(known.values().stream().map(PostView::key).toList())
                    .forEach(a -> held.computeIfAbsent(a.post(), post -> new ArrayList<>())
                            .add(a));
        }

        private RecordOutcome take(FieldValues<AssignmentField> row) {
            String code = row.text(AssignmentField.POST);
            PostView post = known.get(code);
            if (post == null) {
                return Seen.refused(code, "post", "deployment-post-unknown", code);
            }
            if (post.archived()) {
                return Seen.refused(code, "post", "deployment-post-archived", code);
            }
            if (!lifecycle.editable(entities.get(code))) {
                return Seen.refused(code, "post", "outside-territory", code);
            }
            List<Assignment> others = held.computeIfAbsent(post.key(), key -> new ArrayList<>());
            Optional<Assignment> self = others.stream()
                    .filter(a -> book.same(a, row))
                    .findFirst()
                    .or(() -> others.stream().filter(a -> book.unnamed(a, row)).findFirst());
            FieldValues<AssignmentField> before =
                    self.map(a -> a.values(code)).orElse(FieldValues.none(AssignmentField.class));
            FieldValues<AssignmentField> values = book.check(row.or(before), before, post, others, self.orElse(null));
            List<Change> changes = before.changes(values);
            if (!changes.isEmpty()) {
                self.ifPresent(others::remove);
                others.add(Assignment.of(self.map(Assignment::key).orElse(0L), post.key(), values));
                if (!dryRun) {
                    book.write(entities.get(code), self.orElse(null), values, changes);
                }
            }
            return Seen.outcome(code, self.isEmpty(), changes);
        }
    }
}
