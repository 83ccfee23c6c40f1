package fr.maillage.web.shared.record;

import fr.maillage.record.FieldType.Input;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import fr.maillage.record.RecordEditing;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.EditConflict;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Notice;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The form of one record, or of a new one; of one section alone where the address names it. When somebody else was quicker,
 * both versions are shown, field by field. The template {@code form.xhtml} is its page.
 */
public abstract class RecordEditView<D extends RecordDetail<F>, F extends Enum<F> & RecordField>
        extends RecordInputs<F> {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordUndo undo;

    private String id;
    private String section;
    private String name;
    private int version;
    private RecordForm<F> form;

    /** Values of the record in that version. */
    private transient FieldValues<F> before;

    private EditConflict<RecordForm<F>> conflict = new EditConflict<>(null);

    protected RecordEditView(Class<F> fields, String kind) {
        super(fields, kind);
    }

    protected abstract RecordEditing<D, F> service();

    /** Gives the values with which a new record starts; refuses whoever may not enter one. */
    protected abstract FieldValues<F> begin();

    /** Enters a new record. */
    protected abstract D create(FieldValues<F> input);

    /** Reads what the page shows beside the fields, before the form of a record is filled. */
    protected void opened(D record) {}

    /** Does what follows when a record was entered, before its page is shown. */
    protected void entered(D record) {}

    /** Name of a record on the page of its form: its first line of text. */
    protected String name(D record) {
        return Arrays.stream(fields().getEnumConstants())
                .filter(field -> field.type().input() == Input.LINE)
                .findFirst()
                .map(field -> record.values().text(field))
                .orElse(null);
    }

    /** Tells if writing the values of before takes a change back. */
    protected boolean undoable() {
        return true;
    }

    /** Where a record that was saved is shown. */
    protected String page(D saved) {
        return path("detail") + "?faces-redirect=true&id=" + saved.id();
    }

    private String path(String page) {
        return "/" + kind().replace('.', '/') + "/" + page + ".xhtml";
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
        D record = service().get(Identifiers.of(kind(), id));
        if (!record.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!record.open()) {
            throw Problem.notFound(kind(), id);
        }
        version = record.version();
        before = record.values();
        name = name(record);
        opened(record);
        form = formOf(record.values());
        conflict = new EditConflict<>(formOf(record.values()));
    }

    /** Saves; in a conflict with the values that were chosen. */
    public String save() {
        conflict.settle(form);
        try {
            FieldValues<F> input = form.values(this::read);
            D saved = id == null ? create(input) : service().update(Identifiers.of(kind(), id), version, input);
            Notice.success(kind() + (id == null ? ".done.created" : ".done.saved"));
            if (id == null) {
                entered(saved);
            } else if (before != null && saved.version() != version && undoable()) {
                undo.remember(service(), saved.id(), saved.version(), before, page(saved));
            }
            return page(saved);
        } catch (Problem problem) {
            conflict.settled();
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            compare(service().get(Identifiers.of(kind(), id)));
            return null;
        }
    }

    /** Starts a form in which something is said of several records. */
    public void blank() {
        form = formOf(FieldValues.none(fields()));
    }

    /** Starts a form with what a record holds; one of its fields alone is changed. */
    public void fill(UUID record) {
        form = formOf(service().get(record).values());
    }

    /**
     * The value of an input, as records hold it.
     *
     * @throws Problem INVALID for a name that nothing has
     */
    public List<String> said(String input) {
        return form.values(this::read).list(field(input));
    }

    private void compare(D current) {
        version = current.version();
        before = current.values();
        conflict.compare(
                form,
                formOf(current.values()),
                Arrays.stream(fields().getEnumConstants()).map(RecordField::key).toList(),
                (input, of) -> readable(input, of.comparable(input)));
    }

    /** Gives the conflict when somebody else saved the record since this form was opened. */
    public EditConflict<RecordForm<F>> getConflict() {
        return conflict;
    }

    /** The terms to tick in a group. */
    public List<SelectItem> choices(String input) {
        F field = field(input);
        return labels().choices(field, field.type().many() ? form.codes(input) : List.of(form.comparable(input)));
    }

    @Override
    protected boolean fresh() {
        return id == null;
    }

    /** The title of the page. */
    public String getHeading() {
        String own = kind() + ".edit.title";
        return id == null
                ? Messages.text(kind() + ".edit.new")
                : Messages.format(Messages.currentLocale(), Messages.has(own) ? own : "shared.edit.title", name);
    }

    /** Text below the title; empty for none. */
    public String getLead() {
        return told(".edit.lead");
    }

    /** The address of the list. */
    public String getList() {
        return path("list");
    }

    /** Where whoever saves nothing goes back to. */
    public String getBack() {
        return id == null ? getList() : path("detail") + "?id=" + id;
    }

    /** Tells if a section is shown. */
    public boolean shows(String asked) {
        return section == null || section.equals(asked);
    }

    /** The name of the record when the form was opened; null for a new one. */
    public String getName() {
        return name;
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

    public String getSection() {
        return section;
    }

    /** Shows one section of a record alone; an unknown one is not heard. */
    public void setSection(String section) {
        this.section = id != null && getSections().contains(section) ? section : null;
    }

    private RecordForm<F> formOf(FieldValues<F> values) {
        return RecordForm.of(fields(), values, this::write);
    }
}
