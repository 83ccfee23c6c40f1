package fr.maillage.web.shared.list;

import fr.maillage.identity.Caller;
import fr.maillage.record.RecordField;
import fr.maillage.record.list.ListColumn;
import fr.maillage.record.list.ListSpec;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Changes one field of several records that were ticked in a list: shows what each holds, changes those that the caller may
 * change, tells why others were left, and puts back what nobody has changed since.
 */
@Named("several")
@ViewScoped
public class SeveralView implements Serializable {

    /** The most records at once: as many as a page of a list has. */
    static final int MOST = 200;

    private static final long serialVersionUID = 1L;

    @Inject
    private Lists lists;

    @Inject
    private Caller caller;

    private RecordEditView<?, ?> edit;
    private String field;
    private ArrayList<SeveralLine> lines;

    /**
     * Reads the records that the address names by {@code row}, when the page is opened.
     *
     * @param of the form of their kind
     */
    public void load(RecordEditView<?, ?> of) {
        ListSpec<?, ?> spec = lists.of(of.kind()).spec();
        caller.require(spec.edits());
        edit = of;
        if (lines != null) {
            return;
        }
        FacesContext context = FacesContext.getCurrentInstance();
        field = field(
                spec, context.getExternalContext().getRequestParameterMap().get("field"));
        String[] rows =
                context.getExternalContext().getRequestParameterValuesMap().get("row");
        String name = spec.columns().stream()
                .filter(ListColumn::linked)
                .map(ListColumn::name)
                .findFirst()
                .orElseThrow();
        lines = new ArrayList<>();
        Arrays.stream(rows == null ? new String[0] : rows)
                .flatMap(SeveralView::identifier)
                .distinct()
                .limit(MOST)
                .flatMap(id -> line(id, name))
                .forEach(lines::add);
        edit.blank();
    }

    private static String field(ListSpec<?, ?> spec, String asked) {
        return spec.several().stream()
                .map(RecordField::key)
                .filter(key -> asked == null || key.equals(asked))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("field", asked));
    }

    private static Stream<UUID> identifier(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Stream.of();
        }
    }

    private Stream<SeveralLine> line(UUID id, String name) {
        try {
            return Stream.of(new SeveralLine(id, edit.standing(id, field, name)));
        } catch (Problem gone) {
            return Stream.of();
        }
    }

    /** Changes what may be changed; the others tell why they were left. */
    public void change() {
        List<String> said = edit.said(field);
        lines.forEach(line -> attempt(line, () -> line.change(edit, field, said)));
        told("record.several.done.changed");
    }

    /** Puts back what nobody has changed since. */
    public void undo() {
        lines.stream().filter(SeveralLine::isChanged).forEach(line -> attempt(line, () -> line.undo(edit, field)));
        told("record.several.done.undone");
    }

    private void told(String key) {
        long refused = lines.stream().filter(line -> line.getProblem() != null).count();
        long done = lines.stream().filter(SeveralLine::isDone).count();
        if (refused == 0) {
            Notice.success(key, done);
        } else {
            Notice.warning(key + ".some", done, refused);
        }
    }

    private static void attempt(SeveralLine line, Runnable act) {
        try {
            line.begin();
            act.run();
        } catch (Problem problem) {
            line.refused(RuleTexts.text(problem.violations().get(0), Messages.currentLocale()));
        }
    }

    /** The fields of a kind that may be changed for several records. */
    public List<String> fields(String kind) {
        return lists.of(kind).spec().several().stream().map(RecordField::key).toList();
    }

    /** The form that says what is to be held. */
    public RecordEditView<?, ?> getEdit() {
        return edit;
    }

    /** The field that is changed. */
    public String getField() {
        return field;
    }

    public List<SeveralLine> getLines() {
        return lines;
    }

    /** Tells if something was changed that can be put back. */
    public boolean isUndoable() {
        return lines.stream().anyMatch(SeveralLine::isChanged);
    }

    /** The address of the list. */
    public String getList() {
        return "/" + edit.kind().replace('.', '/') + "/list.xhtml";
    }
}
