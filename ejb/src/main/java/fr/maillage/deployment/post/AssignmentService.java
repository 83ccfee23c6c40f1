package fr.maillage.deployment.post;

import fr.maillage.deployment.model.Post;
import fr.maillage.deployment.persistence.AssignmentRepository;
import fr.maillage.deployment.persistence.PostRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordEditing;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Who holds which post from when to when. Reading needs READ; changing it needs EDIT_DEPLOYMENT on the territory on which the
 * post is kept.
 */
@Stateless
@LocalBean
public class AssignmentService implements RecordEditing<AssignmentDetail, AssignmentField> {

    /** Name of an assignment in problems. */
    public static final String KIND = "deployment.assignment";

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private AssignmentBook book;

    @Inject
    private PostRepository posts;

    @Inject
    private PostList list;

    @Inject
    private PostLifecycle lifecycle;

    @Inject
    private Caller caller;

    /**
     * The assignments of a post, the first one first.
     *
     * @param post its key, as views tell it
     * @throws Problem UNAUTHENTICATED; DENIED without READ
     */
    public List<Assignment> of(long post) {
        caller.require(Permission.READ);
        return assignments.of(List.of(post));
    }

    /**
     * The assignments of a post, the first one first.
     *
     * @param code what files call the post
     * @throws Problem UNAUTHENTICATED; DENIED without READ; INVALID where no post is named; NOT_FOUND for an unknown one
     */
    public List<AssignmentDetail> of(String code) {
        caller.require(Permission.READ);
        if (code == null) {
            throw Problem.invalid("post", "required", null);
        }
        Post post = posts.coded(code).orElseThrow(() -> Problem.notFound("deployment.post", code));
        boolean editable = lifecycle.editable(post) && !post.archived();
        return assignments.of(List.of(post.id())).stream()
                .map(a -> new AssignmentDetail(a, code, editable))
                .toList();
    }

    @Override
    public AssignmentDetail get(UUID id) {
        caller.require(Permission.READ);
        Assignment known = known(id);
        Post post = posts.byKey(known.post());
        return new AssignmentDetail(known, post.code(), lifecycle.editable(post) && !post.archived());
    }

    /**
     * Enters an assignment.
     *
     * @throws Problem INVALID with one violation per wrong field, an overlap and a post that is returned included; NOT_FOUND
     *     for an unknown post; DENIED without EDIT_DEPLOYMENT on its territory; CONFLICT for an archived post
     */
    public AssignmentDetail add(FieldValues<AssignmentField> input) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        String code = input.text(AssignmentField.POST);
        if (code == null) {
            throw Problem.invalid("post", "required", null);
        }
        Post post = posts.coded(code).orElseThrow(() -> Problem.notFound("deployment.post", code));
        Post held = lifecycle.held(post.uuid());
        FieldValues<AssignmentField> none = FieldValues.none(AssignmentField.class);
        FieldValues<AssignmentField> values = checked(held, input, none, null);
        book.write(held, null, values, none.changes(values));
        return assignments.of(List.of(held.id())).stream()
                .filter(a -> book.same(a, values))
                .findFirst()
                .map(a -> new AssignmentDetail(a, held.code(), true))
                .orElseThrow();
    }

    /**
     * Changes an assignment; it stays with its post.
     *
     * @param version that the caller has seen
     * @throws Problem as for {@link #add}; NOT_FOUND; STALE when somebody else changed it meanwhile
     */
    @Override
    public AssignmentDetail update(UUID id, int version, FieldValues<AssignmentField> input) {
        Post post = held(id);
        Assignment self = current(id, version);
        FieldValues<AssignmentField> before = self.values(post.code());
        FieldValues<AssignmentField> values =
                checked(post, input.with(AssignmentField.POST, post.code()), before, self);
        List<Change> changes = before.changes(values);
        if (!changes.isEmpty()) {
            book.write(post, self, values, changes);
        }
        return get(id);
    }

    /**
     * Takes an assignment away that was entered by mistake.
     *
     * @throws Problem as for {@link #update}
     */
    public void remove(UUID id, int version) {
        Post post = held(id);
        Assignment self = current(id, version);
        assignments.remove(self.key());
        lifecycle.record(post, "unassign", self.values(post.code()).changes(FieldValues.none(AssignmentField.class)));
    }

    private FieldValues<AssignmentField> checked(
            Post post, FieldValues<AssignmentField> input, FieldValues<AssignmentField> before, Assignment self) {
        return book.check(
                input, before, list.byUuid(post.uuid()).orElseThrow(), assignments.of(List.of(post.id())), self);
    }

    /** The post of an assignment, with nobody else at it. */
    private Post held(UUID id) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        return lifecycle.held(posts.byKey(known(id).post()).uuid());
    }

    private Assignment current(UUID id, int version) {
        Assignment now = known(id);
        if (now.version() != version) {
            throw Problem.stale(KIND, id.toString());
        }
        return now;
    }

    private Assignment known(UUID id) {
        return assignments.byId(id).orElseThrow(() -> Problem.notFound(KIND, String.valueOf(id)));
    }
}
