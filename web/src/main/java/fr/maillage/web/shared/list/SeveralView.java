package fr.maillage.web.shared.list;

import fr.maillage.identity.Caller;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordView;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.record.several.SeveralAct;
import fr.maillage.record.several.SeveralOutcome;
import fr.maillage.record.several.SeveralRow;
import fr.maillage.record.several.SeveralService;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Shows what an act on several records will change and what it will leave, before it is done: the records that were ticked
 * in a list, or all that its address names. Changes one field by the form of their kind, or archives.
 */
@Named("several")
@ViewScoped
public class SeveralView implements Serializable {

    /** The most records that an address names one by one. */
    static final int TICKED = 900;

    private static final long serialVersionUID = 1L;

    @Inject
    private Lists lists;

    @Inject
    private ListReading asking;

    @EJB
    private SeveralService kept;

    @Inject
    private Caller caller;

    private RecordEditView<?, ?> edit;
    private String kind;
    private String field;
    private String reason;

    /** The list that whoever changes one cell of it comes back to; null where many are changed. */
    private String here;

    private int seen;
    private ArrayList<SeveralRow> rows;
    private HashMap<UUID, String> values;

    /**
     * Reads the records whose field is to be changed, when the page is opened.
     *
     * @param of the form of their kind
     */
    public void load(RecordEditView<?, ?> of) {
        edit = of;
        ListSpec<?, ?> spec = read(of.kind()).spec();
        if (rows == null) {
            field = field(spec, ListAddress.parameter("field"));
            open();
            here = ListAddress.parameter("here");
            if (here == null || rows.size() != 1) {
                here = null;
                edit.blank();
            } else {
                edit.fill(rows.get(0).id());
                rows.set(0, rows.get(0).at(ListAddress.number(ListAddress.parameter("version"))));
            }
        }
    }

    /** Reads the records that are to be archived, when the page is opened. */
    public void archiving() {
        read(kind == null ? ListAddress.parameter("kind") : kind);
        if (!kept.archivable(kind)) {
            throw Problem.notFound("kind", kind);
        }
        if (rows == null) {
            open();
        }
    }

    private RecordList<?, ?> read(String of) {
        RecordList<?, ?> list = lists.of(of);
        if (list.spec().edits() == null) {
            throw Problem.notFound("kind", of);
        }
        caller.require(list.spec().edits());
        kind = of;
        return list;
    }

    private void open() {
        RecordList<?, ?> list = lists.of(kind);
        RecordKeys keys = keys(list);
        rows = new ArrayList<>(keys.size() > SeveralService.MOST ? List.of() : kept.preview(list, keys));
        rows.sort(Comparator.comparing(row -> row.refused() == null));
        values = field == null ? new HashMap<>() : values(list);
        if (keys.size() > SeveralService.MOST) {
            seen = -1;
        }
    }

    /** The records that were ticked; where all were meant, those that the address of the list names now. */
    private RecordKeys keys(RecordList<?, ?> list) {
        String all = ListAddress.parameter("all");
        if (all == null) {
            return list.keys(ListAddress.identifiers(TICKED));
        }
        seen = ListAddress.number(all);
        Asked asked = Asked.byPage(ListAddress.of(ListAddress.parameter("list"))::get);
        ListRequest request = asking.asked(list, asked);
        return list.keys(
                request, asked.order(list.spec().standard(), list.spec().ascending()));
    }

    /** The value of the field, of the records that are shown. */
    private <V, F extends Enum<F> & RecordField> HashMap<UUID, String> values(RecordList<V, F> list) {
        @SuppressWarnings("unchecked") // A kind has one enum of fields.
        RecordLabels<F> labels = (RecordLabels<F>) lists.labels(kind);
        List<V> records = list.slice(
                new RecordKeys(getShown().stream().mapToLong(SeveralRow::key).toArray()));
        labels.about(records);
        HashMap<UUID, String> held = new HashMap<>();
        for (V one : records) {
            if (one instanceof RecordView view) {
                held.put(view.id(), labels.shown(list.spec().values().apply(one), field));
            }
        }
        return held;
    }

    private static String field(ListSpec<?, ?> spec, String asked) {
        return spec.several().stream()
                .map(RecordField::key)
                .filter(key -> asked == null || key.equals(asked))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("field", asked));
    }

    /** Does it, and shows what became of each record. */
    public String apply() {
        UUID act = kept.begin(
                field == null ? SeveralAct.archive(kind, reason) : SeveralAct.change(kind, field, edit.said(field)),
                rows);
        if (here == null) {
            return "/record/act.xhtml?faces-redirect=true&id=" + act;
        }
        told(kept.report(act).rows().get(0));
        ListAddress.go(here, getList());
        return null;
    }

    /** Says on the list what became of the one record whose cell was changed. */
    private void told(SeveralOutcome row) {
        if (row.why() == null) {
            Notice.success("record.cell.done", row.name());
        } else {
            Notice.warning(
                    "record.cell.left",
                    row.name(),
                    RuleTexts.text(row.why(), Messages.currentLocale()),
                    values(lists.of(kind)).getOrDefault(row.id(), ""));
        }
    }

    /** The fields of a kind that may be changed for several records. */
    public List<String> fields(String of) {
        return lists.of(of).spec().several().stream().map(RecordField::key).toList();
    }

    /** Why a record will be left as it is; empty where nothing is known against it. */
    public String refusal(SeveralRow row) {
        return row.refused() == null
                ? ""
                : RuleTexts.text(Violation.of(null, row.refused(), null), Messages.currentLocale());
    }

    /** The value of the field of a record. */
    public String value(SeveralRow row) {
        return values.getOrDefault(row.id(), "");
    }

    /** The records that the page names: first those that will be left. */
    public List<SeveralRow> getShown() {
        return rows.subList(0, Math.min(rows.size(), SeveralService.NAMED));
    }

    /** Number of all records. */
    public int getTotal() {
        return rows.size();
    }

    /** Number of records that will be left as they are. */
    public long getRefused() {
        return rows.stream().filter(row -> row.refused() != null).count();
    }

    /** Tells if there are more records than one act takes. */
    public boolean isTooMany() {
        return seen < 0;
    }

    /** Number of records that the list had when all of them were meant, if it has another number now; 0 otherwise. */
    public int getMoved() {
        return seen > 0 && seen != rows.size() ? seen : 0;
    }

    /** The field that is changed; null where records are archived. */
    public String getField() {
        return field;
    }

    public String getKind() {
        return kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The address of the list. */
    public String getList() {
        return "/" + kind.replace('.', '/') + "/list.xhtml";
    }
}
