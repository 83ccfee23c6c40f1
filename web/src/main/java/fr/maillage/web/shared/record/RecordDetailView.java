package fr.maillage.web.shared.record;

import fr.maillage.audit.AuditView;
import fr.maillage.record.RecordDetail;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordService;
import fr.maillage.shared.AuditLine;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The page of one record: what it holds, what happened to it; archive and restore. */
public abstract class RecordDetailView<D extends RecordDetail<F>, F extends Enum<F> & RecordField>
        implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Class<F> fields;
    private final String kind;
    private String id;
    private int version;
    private String reason;
    private transient D detail;

    protected RecordDetailView(Class<F> fields, String kind) {
        this.fields = fields;
        this.kind = kind;
    }

    protected abstract RecordService<D, F> service();

    protected abstract RecordLabels<F> labels();

    /** The record as it is now; for whoever may see the page. */
    protected D read() {
        return service().get(uuid());
    }

    /** The address of the page. */
    protected String page() {
        return "/" + kind.replace('.', '/') + "/detail.xhtml";
    }

    /** Reads the record as it is now; before each page, so that a refused action shows what has changed. */
    public void load() {
        detail = read();
        version = detail.version();
    }

    public String archive() {
        service().archive(uuid(), version, reason);
        Notice.success(kind + ".done.archived");
        return again();
    }

    public String restore() {
        service().restore(uuid(), version);
        Notice.success(kind + ".done.restored");
        return again();
    }

    public List<AuditView> getHistory() {
        return service().history(uuid());
    }

    /** A changed value as people read it. */
    public String text(AuditLine.Change change, boolean after) {
        return labels().text(change.field(), after ? change.after() : change.before());
    }

    /** The keys of a section's fields, in their order. */
    public List<String> fields(String section) {
        return Arrays.stream(fields.getEnumConstants())
                .filter(f -> f.section().equals(section))
                .map(RecordField::key)
                .toList();
    }

    /** Gives the texts of the fields that hold one, by their keys; for pages that show fields in their own way. */
    public Map<String, String> getTexts() {
        Map<String, String> texts = new HashMap<>();
        getDetail().values().filled().stream()
                .filter(field -> !field.type().many())
                .forEach(field -> texts.put(field.key(), getDetail().values().text(field)));
        return texts;
    }

    /** Tells if a field holds codes. */
    public boolean many(String key) {
        return RecordField.byKey(fields, key).orElseThrow().type().many();
    }

    /** Tells if a field says something. */
    public boolean filled(String key) {
        return getDetail().values().joined(RecordField.byKey(fields, key).orElseThrow()) != null;
    }

    public D getDetail() {
        if (detail == null) {
            detail = read();
        }
        return detail;
    }

    /** The version that the page shows. */
    protected int getVersion() {
        return version;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The identifier in the address. */
    protected UUID uuid() {
        return Identifiers.of(kind, id);
    }

    /** Shows the page anew. */
    protected String again() {
        return page() + "?faces-redirect=true&id=" + id;
    }
}
