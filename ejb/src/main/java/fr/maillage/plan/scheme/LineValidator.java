package fr.maillage.plan.scheme;

import fr.maillage.plan.LineField;
import fr.maillage.plan.PlanPatterns;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.Optional;

/** Rules for the fields of lines of a draft: an objective stands below an axis, an axis below nothing, codes are unique. */
final class LineValidator {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final FieldValidator<LineField> check;
    private final FrameTree tree;
    private final FrameLine self;

    private LineValidator(FieldValidator<LineField> check, FrameTree tree, FrameLine self) {
        this.check = check;
        this.tree = tree;
        this.self = self;
    }

    /**
     * A line in normal form.
     *
     * @param self the line as it is; null for a new one
     * @param tree the draft
     * @param known what the line of that code is in other versions; null for none
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    static FieldValues<LineField> check(
            FieldValues<LineField> input, FrameLine self, FrameTree tree, LineLevel known, Vocabularies terms) {
        FieldValues<LineField> before = self == null ? FieldValues.none(LineField.class) : self.values();
        LineValidator validator = new LineValidator(
                new FieldValidator<>(LineField.class, input, before, terms, (field, id) -> Optional.empty()),
                tree,
                self);
        validator.code();
        validator.level(known);
        validator.parent();
        validator.due();
        return validator.check.values();
    }

    private void code() {
        Optional<String> code = check.right(LineField.CODE);
        if (code.isEmpty()) {
            return;
        }
        if (!PlanPatterns.CODE.matches(code.get())) {
            check.wrong(LineField.CODE, "plan-code", code.get());
        } else if (self != null && !self.code().equals(code.get())) {
            check.wrong(LineField.CODE, "plan-line-code-fixed", self.code());
        } else if (self == null && tree.find(code.get()).isPresent()) {
            check.wrong(LineField.CODE, "plan-line-code-taken", code.get());
        }
    }

    private void level(LineLevel known) {
        LineLevel was = self == null ? known : self.level();
        check.right(LineField.LEVEL)
                .filter(level -> was != null && !was.code().equals(level))
                .ifPresent(level -> check.wrong(
                        LineField.LEVEL, was == LineLevel.AXIS ? "plan-line-is-axis" : "plan-line-is-objective", null));
    }

    private void parent() {
        Optional<LineLevel> level = check.right(LineField.LEVEL).flatMap(LineLevel::byCode);
        Optional<String> parent = check.right(LineField.PARENT);
        if (level.isEmpty()) {
            return;
        }
        if (level.get() == LineLevel.AXIS) {
            parent.ifPresent(code -> check.wrong(LineField.PARENT, "plan-line-axis-below", code));
        } else if (parent.isEmpty()) {
            check.wrong(LineField.PARENT, "plan-line-without-axis", null);
        } else if (parent.equals(check.text(LineField.CODE))) {
            check.wrong(LineField.PARENT, "plan-line-cycle", parent.get());
        } else {
            Optional<FrameLine> axis = tree.find(parent.get());
            if (axis.isEmpty()) {
                check.wrong(LineField.PARENT, "plan-line-axis-unknown", parent.get());
            } else if (!axis.get().isAxis()) {
                check.wrong(LineField.PARENT, "plan-line-no-axis", parent.get());
            }
        }
    }

    private void due() {
        check.right(LineField.DUE)
                .filter(day -> LocalDate.parse(day).getYear() < FIRST_YEAR
                        || LocalDate.parse(day).getYear() > LAST_YEAR)
                .ifPresent(day -> check.wrong(LineField.DUE, "plan-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
    }
}
