package fr.maillage.committee.task;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.Optional;

/** Rules for the fields of a task. */
final class TaskValidator {

    private TaskValidator() {}

    /**
     * A task in normal form.
     *
     * @param before what it held until now; nothing for a new one
     * @param decision what it follows from; null for nothing, and where that is wrong
     * @throws Problem INVALID with one violation per wrong field
     */
    static FieldValues<TaskField> check(
            FieldValues<TaskField> input,
            FieldValues<TaskField> before,
            Vocabularies terms,
            References references,
            DecisionRef decision,
            LocalDate today) {
        FieldValidator<TaskField> check = new FieldValidator<>(TaskField.class, input, before, terms, references);
        Optional<LocalDate> done = check.right(TaskField.DONE_ON).map(LocalDate::parse);
        done.flatMap(day -> broken(day, decision == null ? null : decision.decidedOn(), today))
                .ifPresent(
                        rule -> check.wrong(TaskField.DONE_ON, rule, done.get().toString(), said(decision)));
        return check.values();
    }

    /**
     * The rule that a day breaks on which a task is said to be done; empty for none.
     *
     * @param decidedOn when its decision was taken; null for none
     */
    static Optional<String> broken(LocalDate doneOn, LocalDate decidedOn, LocalDate today) {
        if (doneOn.isAfter(today)) {
            return Optional.of("committee-task-done-future");
        }
        return decidedOn != null && doneOn.isBefore(decidedOn)
                ? Optional.of("committee-task-done-early")
                : Optional.empty();
    }

    private static String said(DecisionRef decision) {
        return decision == null ? "" : decision.decidedOn().toString();
    }
}
