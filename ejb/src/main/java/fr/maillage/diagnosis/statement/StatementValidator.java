package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.theme.ThemeCodes;
import fr.maillage.diagnosis.theme.ThemeKind;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules for the fields of statements: themes that there are, and no day to come. */
final class StatementValidator {

    private static final int MOST_THEMES = 10;

    private final ThemeTree themes;
    private final Vocabularies terms;
    private final References references;
    private final LocalDate today;

    StatementValidator(ThemeTree themes, Vocabularies terms, References references, LocalDate today) {
        this.themes = themes;
        this.terms = terms;
        this.references = references;
        this.today = today;
    }

    /**
     * A statement in normal form: themes that were merged are those in which they were.
     *
     * @param before what it said until now, whose themes, publics and place it may keep when they are out of use; nothing for a
     *     new one
     * @throws Problem INVALID with one violation per wrong value
     */
    FieldValues<StatementField> check(FieldValues<StatementField> input, FieldValues<StatementField> before) {
        FieldValues<StatementField> whole = input.text(StatementField.POLARITY) == null
                ? input.with(StatementField.POLARITY, Polarity.NEUTRAL.code())
                : input;
        FieldValidator<StatementField> check =
                new FieldValidator<>(StatementField.class, whole, before, terms, references(before));
        List<String> codes = whole.list(StatementField.THEMES);
        if (codes.size() > MOST_THEMES) {
            check.wrong(
                    StatementField.THEMES,
                    "diagnosis-statement-themes",
                    String.valueOf(codes.size()),
                    "" + MOST_THEMES);
        } else {
            List<String> standing = new ArrayList<>();
            codes.forEach(code -> theme(code, whole, before, check).ifPresent(standing::add));
            check.normal(
                    StatementField.THEMES, standing.stream().distinct().sorted().toList());
        }
        check.right(StatementField.SAID_ON)
                .filter(day -> LocalDate.parse(day).isAfter(today))
                .ifPresent(day -> check.wrong(StatementField.SAID_ON, "diagnosis-statement-future", day));
        return check.values();
    }

    /** Keeps the references that a statement has already, whoever changes it. */
    private References references(FieldValues<StatementField> before) {
        return (field, id) -> id.equals(before.text((StatementField) field))
                ? StatementReferences.FOUND.find(field, id)
                : references.find(field, id);
    }

    private Optional<String> theme(
            String code,
            FieldValues<StatementField> input,
            FieldValues<StatementField> before,
            FieldValidator<StatementField> check) {
        Optional<ThemeView> found = ThemeCodes.standing(
                themes,
                code,
                before.list(StatementField.THEMES),
                (rule, value) -> check.wrong(StatementField.THEMES, rule, value));
        found.filter(theme -> theme.kind() == ThemeKind.PROPOSAL
                        && !Nature.PROPOSAL.code().equals(input.text(StatementField.NATURE)))
                .ifPresent(theme ->
                        check.wrong(StatementField.THEMES, "diagnosis-statement-no-proposal", theme.name("fr")));
        return found.map(ThemeView::code);
    }
}
