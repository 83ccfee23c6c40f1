package fr.maillage.deployment.post;

import fr.maillage.deployment.model.Post;
import fr.maillage.deployment.persistence.AssignmentRepository;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes assignments; nobody holds a post beside somebody else, nor after it was returned. */
@ApplicationScoped
public class AssignmentBook {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PostLifecycle posts;

    @Inject
    private Checked checked;

    /** Tells if an assignment is the one that is spoken of. */
    public boolean same(Assignment known, FieldValues<AssignmentField> said) {
        return Objects.equals(known.adviser(), said.text(AssignmentField.ADVISER))
                && Objects.equals(known.from(), day(said, AssignmentField.STARTS_ON));
    }

    /** Tells if an assignment whose adviser nobody knew is the one that is spoken of. */
    public boolean unnamed(Assignment known, FieldValues<AssignmentField> said) {
        return known.adviser() == null
                && Objects.equals(known.occupation().to(), day(said, AssignmentField.CONTRACT_ENDS_ON));
    }

    /**
     * An assignment in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @param others all assignments of the post, itself among them or not
     * @param self null for a new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    public FieldValues<AssignmentField> check(
            FieldValues<AssignmentField> input,
            FieldValues<AssignmentField> before,
            PostView post,
            Collection<Assignment> others,
            Assignment self) {
        FieldValidator<AssignmentField> check = checked.by(AssignmentField.class, input, before);
        Optional<String> start = check.right(AssignmentField.STARTS_ON);
        for (AssignmentField field : List.of(AssignmentField.ENDS_ON, AssignmentField.CONTRACT_ENDS_ON)) {
            check.right(field)
                    .filter(end -> start.isPresent() && end.compareTo(start.get()) < 0)
                    .ifPresent(end -> check.wrong(field, "deployment-dates-swapped", end));
        }
        FieldValues<AssignmentField> values = check.values();
        Occupation held = Assignment.of(0, post.key(), values).occupation();
        others.stream()
                .filter(other -> self == null || other.key() != self.key())
                .filter(other -> other.occupation().overlaps(held))
                .findFirst()
                .ifPresent(other -> overlapping(check, values, other));
        LocalDate returned = post.day(PostField.RETURNED_ON);
        if (returned != null && (held.to() == null || !held.to().isBefore(returned))) {
            check.wrong(
                    AssignmentField.STARTS_ON,
                    "deployment-post-returned",
                    values.text(AssignmentField.STARTS_ON),
                    returned.toString());
        }
        return check.values();
    }

    private static void overlapping(
            FieldValidator<AssignmentField> check, FieldValues<AssignmentField> values, Assignment other) {
        String adviser = other.adviser() == null ? "?" : other.adviser();
        String from = other.from() == null ? "?" : other.from().toString();
        String to =
                other.occupation().to() == null ? "?" : other.occupation().to().toString();
        check.wrong(
                AssignmentField.STARTS_ON,
                "deployment-assignment-overlaps",
                values.text(AssignmentField.STARTS_ON),
                adviser,
                from,
                to);
    }

    /**
     * Enters an assignment, or replaces what one says.
     *
     * @param self null for a new one
     */
    public void write(Post post, Assignment self, FieldValues<AssignmentField> values, List<Change> changes) {
        Assignment now = Assignment.of(0, post.id(), values);
        if (self == null) {
            assignments.add(post.id(), now.adviser(), now.from(), now.to(), now.contractEndsOn());
        } else {
            assignments.change(self.key(), now.adviser(), now.from(), now.to(), now.contractEndsOn());
        }
        posts.record(post, self == null ? "assign" : "reassign", changes);
    }

    private static LocalDate day(FieldValues<AssignmentField> values, AssignmentField field) {
        String text = values.text(field);
        return text == null ? null : LocalDate.parse(text);
    }
}
