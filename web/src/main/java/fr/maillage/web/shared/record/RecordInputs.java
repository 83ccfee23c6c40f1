package fr.maillage.web.shared.record;

import fr.maillage.record.FieldType;
import fr.maillage.record.FieldType.Input;
import fr.maillage.record.RecordField;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TypedDays;
import fr.maillage.web.shared.TypedHours;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * The inputs of a record's form: its sections and their fields in the order of the enum, the way each asks, and what is
 * meant by what was typed. The tags {@code m:fields} and {@code m:input} show them.
 */
public abstract class RecordInputs<F extends Enum<F> & RecordField> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As many as the input takes. */
    private static final int LONGEST_WORDS = 600;

    /** Longer lines take the whole width of a form. */
    private static final int SHORT_LINE = 60;

    /** Longer help takes the whole width, too. */
    private static final int SHORT_HELP = 45;

    /** Texts of this length are given more lines. */
    private static final int LONG_TEXT = 1000;

    private static final int FEW_ROWS = 2;
    private static final int SOME_ROWS = 4;

    /** Inputs that stand beside others. */
    private static final Set<Input> NARROW = EnumSet.of(
            Input.TEL, Input.EMAIL, Input.NUMBER, Input.DECIMAL, Input.DATE, Input.CLOCK, Input.CHOICE, Input.CODE);

    /** Inputs in which one writes what other records are called. */
    private static final Set<Input> NAMED = EnumSet.of(Input.REFERENCE, Input.REFERENCES, Input.SUGGESTED);

    private final Class<F> fields;
    private final String kind;
    private final HashMap<String, String> known = new HashMap<>();

    protected RecordInputs(Class<F> fields, String kind) {
        this.fields = fields;
        this.kind = kind;
    }

    protected abstract RecordLabels<F> labels();

    /** Records that a field may name; a name that the record has already is known without it. */
    protected Reference reference(F field) {
        throw new IllegalArgumentException(field.key());
    }

    /** Tells if the form asks for a field. */
    protected boolean asked(F field) {
        return true;
    }

    /** The kind as texts and pages call it. */
    public String kind() {
        return kind;
    }

    /** The sections of the form, in the order of the fields. */
    public List<String> getSections() {
        return Arrays.stream(fields.getEnumConstants())
                .map(RecordField::section)
                .distinct()
                .toList();
    }

    /** The keys of a section's fields that the form asks for, in their order. */
    public List<String> fields(String section) {
        return Arrays.stream(fields.getEnumConstants())
                .filter(field -> field.section().equals(section) && asked(field))
                .map(RecordField::key)
                .toList();
    }

    /** Names that the input that asks, called as its field, offers while one types. */
    public List<String> suggest(String words) {
        F field = field(UIComponent.getCurrentComponent(FacesContext.getCurrentInstance())
                .getId());
        return words.isBlank() || words.length() > LONGEST_WORDS
                ? List.of()
                : reference(field).suggested(words.strip());
    }

    /** Type of a field: its values, and the input that asks for it. */
    public FieldType type(String input) {
        return field(input).type();
    }

    /** Tells if the form is that of a new record. */
    protected boolean fresh() {
        return false;
    }

    /** Tells if what is typed is refused without the field; a new record may be given it. */
    public boolean required(String input) {
        return field(input).required() && !(fresh() && field(input).series() != null);
    }

    /** Tells if an input takes the whole width of the form. */
    public boolean wide(String input) {
        FieldType type = type(input);
        return !NARROW.contains(type.input()) && (type.input() != Input.LINE || type.longest() > SHORT_LINE)
                || help(input).length() > SHORT_HELP;
    }

    /** The lines that an input of a long text or a list shows. */
    public int rows(String input) {
        FieldType type = type(input);
        return type.input() == Input.ITEMS || type.longest() >= LONG_TEXT && type.input() == Input.LINES
                ? SOME_ROWS
                : FEW_ROWS;
    }

    /** The key of a field's label. */
    public String label(String input) {
        return kind + ".field." + input;
    }

    /** Help to fill in a field; empty where nothing needs it. */
    public String help(String input) {
        String series = field(input).series();
        boolean numbered = fresh() && series != null && !series.isEmpty();
        return (numbered ? Messages.text("shared.numbered") + " " : "") + told(".help." + input);
    }

    /** The choice of none: by the kind's text for none where it keeps the list itself. */
    public String none(String input) {
        String own = type(input).input() == Input.PICKED ? told(".absent." + input) : "";
        return own.isEmpty() ? Messages.text("shared.choose") : own;
    }

    /** Text that the kind has for its form; empty for none. */
    protected String told(String key) {
        return Messages.has(kind + key) ? Messages.text(kind + key) : "";
    }

    /** Name of a record that a field refers to. */
    protected String called(F field, String stored) {
        return field.type().many() ? labels().item(field, stored) : labels().reference(field, stored);
    }

    /** The text of an input for what a record holds. */
    protected String write(F field, String stored) {
        if (field.type().input() == Input.HOURS) {
            return TypedHours.written(stored, Messages.currentLocale());
        }
        if (!named(field)) {
            return stored;
        }
        String name = called(field, stored);
        known.put(field.key() + name, stored);
        return name;
    }

    /** Value meant by the text of an input; the validator of the kind checks it. */
    protected String read(F field, String typed) {
        if (field.type().input() == Input.DATE) {
            return TypedDays.day(typed);
        }
        if (field.type().input() == Input.HOURS) {
            return TypedHours.read(typed);
        }
        if (!named(field) || typed.isBlank()) {
            return typed;
        }
        // One that was there before keeps its place, also when it is archived or has a namesake.
        String before = known.get(field.key() + typed.strip());
        return before == null ? reference(field).meant(field.key(), typed.strip()) : before;
    }

    /** A comparable text of the form as people read it; references are written by their names already. */
    protected String readable(String input, String written) {
        return named(field(input)) || type(input).input() == Input.HOURS
                ? written.replace("|", ", ")
                : labels().text(input, written);
    }

    private boolean named(F field) {
        return NAMED.contains(field.type().input());
    }

    protected Class<F> fields() {
        return fields;
    }

    protected F field(String input) {
        return RecordField.byKey(fields, input).orElseThrow();
    }
}
