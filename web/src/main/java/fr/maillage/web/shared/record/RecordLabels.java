package fr.maillage.web.shared.record;

import fr.maillage.hours.HoursWords;
import fr.maillage.record.FieldType;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Parts;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names of the values of a kind of record in the page's language. The kind's
 * texts: {@code kind.field.x}, {@code kind.x.code} for each code that only the field knows, and where it has them
 * {@code kind.value.x} around a value and {@code kind.absent.x} for none.
 */
public abstract class RecordLabels<F extends Enum<F> & RecordField> {

    private final Class<F> fields;
    private final String kind;

    @Inject
    private TermLabels terms;

    @Inject
    private Texts texts;

    protected RecordLabels(Class<F> fields, String kind) {
        this.fields = fields;
        this.kind = kind;
    }

    /** The kind as texts and pages call it. */
    public String kind() {
        return kind;
    }

    /** The badge of a code: colour and shape beside the words; null where it is shown as a text. */
    public String badge(String key, String code) {
        return null;
    }

    /** Hears which rows a list shows before it asks for their words, so that what they need can be read at once. */
    public void about(List<?> rows) {
        // Most kinds read nothing more.
    }

    /** Words of a list for a column of its own; null where the value itself is shown. */
    public String listed(String column, Object row) {
        return null;
    }

    /** Where a column of its own leads in a list; null for nowhere. */
    public String leads(String column, Object row) {
        return null;
    }

    /** The name of a value of a list's filter that neither a vocabulary nor a text names. */
    public String filtered(String filter, String value) {
        return RecordField.byKey(fields, filter)
                .filter(field -> field.type().input() == FieldType.Input.REFERENCE)
                .map(field -> reference(field, value))
                .orElse(value);
    }

    /** The name of a record that a field refers to; what is stored where it is not known any more. */
    protected String reference(F field, String id) {
        return id;
    }

    /** Names one of a field's items that is no term of a reference list. */
    protected String item(F field, String code) {
        return code;
    }

    /** The labels of a list; empty where it has none. */
    public List<String> items(FieldValues<F> values, String key) {
        F field = field(key);
        return values.list(field).stream().map(code -> label(field, code)).toList();
    }

    /** The labels of a list in one text. */
    public String joined(FieldValues<F> values, String key) {
        return String.join(", ", items(values, key));
    }

    /** A stored value as people read it: labels in place of codes, the day as the language writes it; empty for null. */
    public String text(String key, String stored) {
        F field = RecordField.byKey(fields, key).orElse(null);
        if (stored == null || stored.isEmpty() || field == null) {
            return stored == null ? "" : stored;
        }
        if (field.type().many()) {
            return Arrays.stream(Parts.of(stored, "|"))
                    .map(code -> label(field, code))
                    .collect(Collectors.joining(", "));
        }
        return switch (field.type().input()) {
            case REFERENCE, SUGGESTED -> reference(field, stored);
            case CODE, PICKED -> label(field, stored);
            case CHOICE -> texts.of(kind + "." + key + "." + stored);
            case DATE -> texts.value(stored);
            case HOURS -> String.join(" ; ", new HoursWords(locale()).lines(stored));
            default -> stored;
        };
    }

    /** The text of a field on the page of a record; what is said in its place where it has none. */
    public String shown(FieldValues<F> values, String key) {
        String stored = field(key).type().many() ? values.joined(field(key)) : values.text(field(key));
        if (stored == null) {
            return absent(key);
        }
        String read = field(key).type().input() == FieldType.Input.TEL ? texts.phone(stored) : text(key, stored);
        String around = kind + ".value." + key;
        return Messages.has(around) ? texts.of(around, read) : read;
    }

    /** Gives the words where a field is empty. */
    public String absent(String key) {
        String own = kind + ".absent." + key;
        return texts.of(Messages.has(own) ? own : "shared.unknown");
    }

    /** Where the value of a field leads; empty for what is no link. */
    public String href(FieldValues<F> values, String key) {
        F field = field(key);
        String scheme = field.type().input().scheme();
        return scheme == null || values.text(field) == null ? "" : scheme + values.text(field);
    }

    /** The terms that a form offers: those in use, and those that the record has. */
    public List<SelectItem> choices(F field, Collection<String> chosen) {
        if (field.type().input() == FieldType.Input.CHOICE) {
            return field.type().choices().stream()
                    .map(code -> new SelectItem(code, text(field.key(), code)))
                    .toList();
        }
        return terms.vocabularies().terms(field.type().vocabulary()).stream()
                .filter(t -> t.active() || chosen.contains(t.code()))
                .filter(t -> !field.type().forbids(t.code()))
                .map(t -> new SelectItem(t.code(), t.label(terms.language())))
                .toList();
    }

    private String label(F field, String code) {
        Vocabulary vocabulary = field.type().vocabulary();
        return vocabulary == null
                ? texts.value(item(field, code))
                : terms.vocabularies().label(vocabulary, code, terms.language());
    }

    private F field(String key) {
        return RecordField.byKey(fields, key).orElseThrow();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
