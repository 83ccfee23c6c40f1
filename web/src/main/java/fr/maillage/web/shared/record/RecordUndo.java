package fr.maillage.web.shared.record;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import fr.maillage.record.RecordEditing;
import fr.maillage.record.RecordField;
import fr.maillage.web.shared.Notice;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * Takes back the last change of a record that somebody made by its form: offered by the page that tells of the change, until
 * the next one, and refused once somebody else changed the record.
 */
@Named
@SessionScoped
public class RecordUndo implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The id of the button. */
    private static final String BUTTON = "take-back";

    private static final String SHOWN = RecordUndo.class.getName();

    private transient Change change;

    /** The change was made, and no page has told of it yet. */
    private boolean untold;

    /** A change as it is taken back, and the page of the record. */
    private record Change(Runnable write, String page) {}

    /**
     * Remembers a change.
     *
     * @param saved the version that it made
     * @param before what the record said until then
     * @param page where the record is shown
     */
    <D extends RecordDetail<F>, F extends Enum<F> & RecordField> void remember(
            RecordEditing<D, F> service, UUID id, int saved, FieldValues<F> before, String page) {
        change = new Change(() -> service.update(id, saved, before), page);
        untold = true;
    }

    /** Tells if the page of this request offers to take the last change back. */
    public boolean isOffered() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (change == null
                || context.getExternalContext().getRequestParameterMap().containsKey(BUTTON)) {
            return change != null;
        }
        Map<Object, Object> request = context.getAttributes();
        if (untold && !context.isPostback()) {
            request.put(SHOWN, true);
            untold = false;
        }
        return request.containsKey(SHOWN);
    }

    /**
     * Puts the record back.
     *
     * @return its page
     * @throws fr.maillage.shared.Problem STALE where somebody changed it since; others as for a change
     */
    public String takeBack() {
        Change last = change;
        if (last == null) {
            return null;
        }
        change = null;
        last.write().run();
        Notice.success("shared.undo.done");
        return last.page();
    }
}
