package fr.maillage.web.shared.record;

import fr.maillage.record.RecordDetail;
import fr.maillage.record.RecordField;
import fr.maillage.web.shared.Reference;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Corrects a record, or enters a new one, where boxes of one field name other records: more of them are added by typing
 * their names into an input called {@code added}.
 */
public abstract class AddingEditView<D extends RecordDetail<F>, F extends Enum<F> & RecordField>
        extends RecordEditView<D, F> {

    private static final long serialVersionUID = 1L;
    private static final String ADDED = "added";

    private final F adding;

    /** Values for which the form has a box, ticked or not. */
    private final LinkedHashSet<String> offered = new LinkedHashSet<>();

    private String added;

    /** @param adding the field to which records are added */
    protected AddingEditView(Class<F> fields, String kind, F adding) {
        super(fields, kind);
        this.adding = adding;
    }

    /** Gives the records that may be added. */
    protected abstract Reference addable();

    /** Gives what a record has a box each. */
    protected void offer(Collection<String> codes) {
        offered.addAll(codes);
    }

    @Override
    public List<SelectItem> choices(String input) {
        return adding.key().equals(input) ? labels().choices(adding, offered) : super.choices(input);
    }

    @Override
    public List<String> suggest(String words) {
        String input = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance())
                .getId();
        return ADDED.equals(input) ? addable().suggested(words) : super.suggest(words);
    }

    /** Takes the record whose name was typed. */
    public void add() {
        if (added == null || added.isBlank()) {
            return;
        }
        String meant = addable().meant(ADDED, added.strip());
        offered.add(meant);
        getForm()
                .getChoice()
                .put(
                        adding.key(),
                        Stream.concat(getForm().codes(adding.key()).stream(), Stream.of(meant))
                                .distinct()
                                .toArray(String[]::new));
        added = null;
    }

    /** One whose name was typed and not taken yet is meant, too. */
    @Override
    public String save() {
        add();
        return super.save();
    }

    /** Tells if there is something to tick. */
    public boolean isOffered() {
        return !offered.isEmpty();
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }
}
