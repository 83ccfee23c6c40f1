package fr.maillage.web.shared.list;

import fr.maillage.web.shared.record.FieldStanding;
import fr.maillage.web.shared.record.RecordEditView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One of several records whose field is changed. */
public final class SeveralLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String name;
    private final boolean open;
    private int version;
    private ArrayList<String> held;
    private String shown;
    private ArrayList<String> before;
    private String problem;
    private boolean done;

    SeveralLine(UUID id, FieldStanding standing) {
        this.id = id;
        this.name = standing.name();
        this.open = standing.open();
        stand(standing);
    }

    private void stand(FieldStanding standing) {
        version = standing.version();
        held = new ArrayList<>(standing.held());
        shown = standing.shown();
    }

    void begin() {
        problem = null;
        done = false;
    }

    void change(RecordEditView<?, ?> edit, String field, List<String> said) {
        ArrayList<String> was = before == null ? held : before;
        stand(edit.put(id, version, field, said));
        before = was;
        done = true;
    }

    void undo(RecordEditView<?, ?> edit, String field) {
        stand(edit.put(id, version, field, before));
        before = null;
        done = true;
    }

    void refused(String why) {
        problem = why;
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** The value of the field, as people read it. */
    public String getShown() {
        return shown;
    }

    public boolean isOpen() {
        return open;
    }

    /** Why it was left as it is; null where it was not. */
    public String getProblem() {
        return problem;
    }

    /** Tells if the last act changed it. */
    public boolean isDone() {
        return done;
    }

    /** Tells if it was changed, and not put back. */
    public boolean isChanged() {
        return before != null;
    }
}
