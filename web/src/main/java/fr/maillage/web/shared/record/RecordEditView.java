package fr.maillage.web.shared.record;

import fr.maillage.record.FieldType;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import fr.maillage.record.RecordEditing;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.EditConflict;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Reference;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * The form of one record, or of a new one. When somebody else was quicker, both versions are shown, field by field. The
 * tag {@code m:input} shows a field.
 */
public abstract class RecordEditView<D extends RecordDetail<F>, F extends Enum<F> & RecordField>
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As many as the input takes. */
    private static final int LONGEST_WORDS = 600;

    private final Class<F> fields;
    private final String kind;
    private String id;
    private int version;
    private RecordForm<F> form;
    private final HashMap<String, String> known = new HashMap<>();
    private EditConflict<RecordForm<F>> conflict = new EditConflict<>(null);

    protected RecordEditView(Class<F> fields, String kind) {
        this.fields = fields;
        this.kind = kind;
    }

    protected abstract RecordEditing<D, F> service();

    protected abstract RecordLabels<F> labels();

    /** What a new record starts with; refuses whoever may not enter one. */
    protected abstract FieldValues<F> begin();

    /** Enters a new record. */
    protected abstract D create(FieldValues<F> input);

    /** Reads what the page shows beside the fields, when the form of a record is opened. */
    protected void opened(D record) {}

    /** Does what follows when a record was entered, before its page is shown. */
    protected void entered(D record) {}

    /** Where a record that was saved is shown. */
    protected String page(D saved) {
        return "/" + kind.replace('.', '/') + "/detail.xhtml?faces-redirect=true&id=" + saved.id();
    }

    /** What a field of type REFERENCE names; a name that the record has already is known without it. */
    protected Reference reference(F field) {
        throw new IllegalArgumentException(field.key());
    }

    /** Fills the form when the page is opened. */
    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            form = formOf(begin());
            return;
        }
        D record = service().get(Identifiers.of(kind, id));
        if (!record.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!record.open()) {
            throw Problem.notFound(kind, id);
        }
        version = record.version();
        form = formOf(record.values());
        conflict = new EditConflict<>(formOf(record.values()));
        opened(record);
    }

    /** Saves; in a conflict with the values that were chosen. */
    public String save() {
        conflict.settle(form);
        try {
            FieldValues<F> input = form.values(this::read);
            D saved = id == null ? create(input) : service().update(Identifiers.of(kind, id), version, input);
            Notice.success(kind + (id == null ? ".done.created" : ".done.saved"));
            if (id == null) {
                entered(saved);
            }
            return page(saved);
        } catch (Problem problem) {
            conflict.settled();
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            compare(service().get(Identifiers.of(kind, id)));
            return null;
        }
    }

    /** The kind as texts and pages call it. */
    public String kind() {
        return kind;
    }

    /** Starts a form in which something is said of several records. */
    public void blank() {
        form = formOf(FieldValues.none(fields));
    }

    /**
     * The value of an input, as records hold it.
     *
     * @throws Problem INVALID for a name that nothing has
     */
    public List<String> said(String input) {
        return form.values(this::read).list(field(input));
    }

    /**
     * One field of a record, as it stands.
     *
     * @param name the key of the field that names the record
     */
    public FieldStanding standing(UUID record, String input, String name) {
        return FieldStanding.of(service().get(record), field(input), name, labels());
    }

    /**
     * Changes one field of a record.
     *
     * @param seen the version that may be changed
     * @param held what the field is to hold
     * @return as it stands then
     * @throws Problem as for {@link RecordEditing#update}
     */
    public FieldStanding put(UUID record, int seen, String input, List<String> held) {
        FieldValues<F> values = service().get(record).values().with(field(input), held);
        return FieldStanding.of(service().update(record, seen, values), field(input), input, labels());
    }

    private void compare(D current) {
        version = current.version();
        conflict.compare(
                form,
                formOf(current.values()),
                Arrays.stream(fields.getEnumConstants()).map(RecordField::key).toList(),
                (input, of) -> readable(input, of.comparable(input)));
    }

    /** What to do when somebody else saved the record since this form was opened. */
    public EditConflict<RecordForm<F>> getConflict() {
        return conflict;
    }

    /** What the input that asks, called as its field, offers while one types. */
    public List<String> suggest(String words) {
        F field = field(UIComponent.getCurrentComponent(FacesContext.getCurrentInstance())
                .getId());
        return words.isBlank() || words.length() > LONGEST_WORDS
                ? List.of()
                : reference(field).suggested(words.strip());
    }

    /** The terms to tick in a group. */
    public List<SelectItem> choices(String input) {
        F field = field(input);
        return labels().choices(field, field.type().many() ? form.codes(input) : List.of(form.comparable(input)));
    }

    /** What a field holds, and how the page asks for it. */
    public FieldType type(String input) {
        return field(input).type();
    }

    /** Whether a record without the field is refused. */
    public boolean required(String input) {
        return field(input).required();
    }

    /** The key of a field's label. */
    public String label(String input) {
        return kind + ".field." + input;
    }

    /** What helps to fill in a field; empty where nothing needs to. */
    public String help(String input) {
        String key = kind + ".help." + input;
        return Messages.has(key) ? Messages.text(key) : "";
    }

    public RecordForm<F> getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private RecordForm<F> formOf(FieldValues<F> values) {
        return RecordForm.of(fields, values, this::write);
    }

    private String write(F field, String stored) {
        if (field.type().input() != FieldType.Input.REFERENCE) {
            return stored;
        }
        String name = labels().reference(field, stored);
        known.put(field.key() + name, stored);
        return name;
    }

    private String read(F field, String typed) {
        if (field.type().input() != FieldType.Input.REFERENCE || typed.isBlank()) {
            return typed;
        }
        // The one that was there before keeps its place, also when it is archived or has a namesake.
        String before = known.get(field.key() + typed.strip());
        return before == null ? reference(field).meant(field.key(), typed.strip()) : before;
    }

    /** References are written by their names already. */
    private String readable(String input, String written) {
        return type(input).input() == FieldType.Input.REFERENCE ? written : labels().text(input, written);
    }

    private F field(String input) {
        return RecordField.byKey(fields, input).orElseThrow();
    }
}
