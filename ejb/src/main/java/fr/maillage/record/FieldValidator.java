package fr.maillage.record;

import fr.maillage.hours.OpeningHoursSyntax;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings what somebody enters about a record to its normal form, and names each field that is wrong, all at once. What
 * fields ask of each other the kind adds by {@link #wrong}.
 */
public final class FieldValidator<F extends Enum<F> & RecordField> {

    /** Length above which a text is not brought to its normal form, which may be shorter. */
    private static final int LONGEST_WRITTEN = 1000;

    private final List<Violation> violations = new ArrayList<>();
    private final Map<F, List<String>> clean;
    private final Class<F> fields;
    private final FieldValues<F> input;
    private final FieldValues<F> before;
    private final Vocabularies terms;
    private final References references;

    /**
     * Checks each field by its type.
     *
     * @param before what the record held until now, whose terms and references it may keep when they are out of use;
     *     nothing for a new one
     */
    public FieldValidator(
            Class<F> fields, FieldValues<F> input, FieldValues<F> before, Vocabularies terms, References references) {
        this.fields = fields;
        this.input = input;
        this.before = before;
        this.terms = terms;
        this.references = references;
        this.clean = new EnumMap<>(fields);
        for (F field : fields.getEnumConstants()) {
            clean.put(field, field.type().many() ? codes(field) : one(field));
            if (field.required() && clean.get(field).isEmpty()) {
                wrong(field, "required", null);
            }
        }
    }

    /** The normal form of a field's text, as it was written where that is wrong; empty where there is none. */
    public Optional<String> text(F field) {
        return clean.get(field).stream().findFirst();
    }

    /** The normal form of a field's texts, as they were written where that is wrong. */
    public List<String> list(F field) {
        return clean.get(field);
    }

    /** The normal form of a field's text; empty where there is none, and where it is wrong. */
    public Optional<String> right(F field) {
        boolean wrong = violations.stream().anyMatch(v -> v.field().equals(field.key()));
        return wrong ? Optional.empty() : text(field);
    }

    /** Adds what only the kind knows to be wrong. */
    public void wrong(F field, String rule, String value, String... args) {
        violations.add(Violation.of(field.key(), rule, value, args));
    }

    /** Replaces a field by a normal form that only the kind knows. */
    public void normal(F field, List<String> texts) {
        clean.put(field, texts);
    }

    /**
     * The record in normal form.
     *
     * @throws Problem INVALID with one violation per wrong value
     */
    public FieldValues<F> values() {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new FieldValues<>(fields, clean);
    }

    private List<String> one(F field) {
        String text = input.text(field);
        FieldType type = field.type();
        if (text == null) {
            return List.of();
        }
        if (text.length() > Math.max(type.longest(), LONGEST_WRITTEN)) {
            return tooLong(field, text);
        }
        if (type.input() == FieldType.Input.CODE) {
            term(field, text);
            return List.of(text);
        }
        if (type.input() == FieldType.Input.REFERENCE) {
            return List.of(reference(field, text));
        }
        Optional<String> normal = type.normalise(text);
        if (normal.isPresent() && normal.get().length() <= type.longest()) {
            return normal.filter(written -> !written.isEmpty()).stream().toList();
        }
        if (text.length() > type.longest()) {
            return tooLong(field, text);
        }
        wrong(field, type.rule(), text, named(type, text));
        return List.of(text);
    }

    /** Lists what the text of a wrong value's rule names beside it. */
    private static String[] named(FieldType type, String text) {
        return type.input() == FieldType.Input.HOURS
                ? new String[] {OpeningHoursSyntax.brokenPart(text)}
                : type.bounds().toArray(String[]::new);
    }

    private List<String> tooLong(F field, String text) {
        violations.add(Violation.of(
                field.key(), "too-long", text, Integer.toString(field.type().longest())));
        return List.of(text);
    }

    private String reference(F field, String text) {
        Optional<References.Found> found = references.find(field, text);
        if (found.isEmpty()) {
            wrong(field, "unknown-value", text);
        } else if (found.get().archived() && !text.equals(before.text(field))) {
            wrong(field, field.type().rule(), found.get().name());
        }
        return found.map(References.Found::id).orElse(text);
    }

    private List<String> codes(F field) {
        List<String> codes = List.copyOf(new LinkedHashSet<>(input.list(field)));
        if (field.type().vocabulary() == null) {
            return codes;
        }
        codes.forEach(code -> term(field, code));
        return codes.stream()
                .sorted(Comparator.comparingInt(code -> terms.rank(field.type().vocabulary(), code)))
                .toList();
    }

    private void term(F field, String code) {
        Optional<VocabularyTerm> term = terms.find(field.type().vocabulary(), code);
        if (term.isEmpty()) {
            wrong(field, "unknown-value", code);
        } else if (field.type().forbids(code)) {
            wrong(field, field.type().rule(), term.get().label());
        } else if (!term.get().active() && !before.list(field).contains(code)) {
            wrong(field, "inactive-value", term.get().label());
        }
    }
}
