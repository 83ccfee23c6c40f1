package fr.maillage.diagnosis.theme;

import fr.maillage.diagnosis.DiagnosisPatterns;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import java.util.Optional;

/** Rules for the fields of themes and for where they stand. */
final class ThemeValidator {

    private ThemeValidator() {}

    /**
     * A theme in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @param known the theme itself; null for a new one
     * @throws Problem INVALID with one violation per wrong value
     */
    static FieldValues<ThemeField> check(
            FieldValues<ThemeField> input,
            FieldValues<ThemeField> before,
            ThemeView known,
            ThemeTree tree,
            Vocabularies terms) {
        FieldValidator<ThemeField> check =
                new FieldValidator<>(ThemeField.class, input, before, terms, References.NONE);
        check.right(ThemeField.CODE).ifPresent(code -> code(code, before, known, tree, check));
        Optional<ThemeKind> kind = check.right(ThemeField.KIND).flatMap(ThemeKind::byCode);
        Optional<String> parent = check.right(ThemeField.PARENT);
        if (kind.isPresent()) {
            if (kind.get() == ThemeKind.THEME && parent.isPresent()) {
                check.wrong(ThemeField.PARENT, "diagnosis-theme-top", parent.get());
            } else if (kind.get() != ThemeKind.THEME && parent.isEmpty()) {
                check.wrong(ThemeField.PARENT, "required", null);
            }
        }
        parent.ifPresent(code -> parent(code, known, tree, check));
        boolean above = known != null && !tree.below(known).isEmpty();
        if (above && kind.filter(k -> k == ThemeKind.PROPOSAL).isPresent()) {
            check.wrong(ThemeField.KIND, "diagnosis-theme-proposal-below", before.text(ThemeField.NAME));
        }
        return check.values();
    }

    private static void code(
            String code,
            FieldValues<ThemeField> before,
            ThemeView known,
            ThemeTree tree,
            FieldValidator<ThemeField> check) {
        if (!DiagnosisPatterns.THEME_CODE.matcher(code).matches()) {
            check.wrong(ThemeField.CODE, "diagnosis-theme-code", code);
        } else if (known == null && tree.find(code).isPresent()) {
            check.wrong(ThemeField.CODE, "diagnosis-theme-code-taken", code);
        } else if (known != null && !code.equals(before.text(ThemeField.CODE))) {
            check.wrong(ThemeField.CODE, "diagnosis-theme-code-fixed", code);
        }
    }

    private static void parent(String code, ThemeView known, ThemeTree tree, FieldValidator<ThemeField> check) {
        Optional<ThemeView> parent = tree.find(code);
        if (parent.isEmpty()) {
            check.wrong(ThemeField.PARENT, "diagnosis-statement-theme", code);
        } else if (parent.get().kind() == ThemeKind.PROPOSAL) {
            check.wrong(
                    ThemeField.PARENT,
                    "diagnosis-theme-proposal-below",
                    parent.get().name("fr"));
        } else if (known != null && tree.under(parent.get(), known)) {
            check.wrong(ThemeField.PARENT, "diagnosis-theme-cycle", parent.get().name("fr"));
        } else if (parent.get().archived()
                && (known == null
                        || known.parentKey() == null
                        || known.parentKey() != parent.get().key())) {
            check.wrong(
                    ThemeField.PARENT,
                    "diagnosis-theme-archived-parent",
                    parent.get().name("fr"));
        }
    }
}
