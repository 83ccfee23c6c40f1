package fr.maillage.web.plan.scheme;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.LineField;
import fr.maillage.plan.scheme.FrameLine;
import fr.maillage.plan.scheme.LineDetail;
import fr.maillage.plan.scheme.LineLevel;
import fr.maillage.plan.scheme.LineService;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The axes and objectives of a draft, one of them in a form; after each the form is ready for the next. */
@Named
@ViewScoped
public class LinesView extends RecordEditView<LineDetail, LineField> {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/plan/frame/lines.xhtml?faces-redirect=true&version=";

    @Inject
    private LineService lines;

    @Inject
    private VersionService versions;

    @Inject
    private LineLabels labels;

    @Inject
    private Caller caller;

    private String draft;
    private String level;
    private String axis;
    private String code;

    /** The version of the draft whose lines the page shows. */
    private int seen;

    private transient VersionDetail version;

    public LinesView() {
        super(LineField.class, "plan.line");
    }

    @Override
    protected LineService service() {
        return lines;
    }

    @Override
    protected LineLabels labels() {
        return labels;
    }

    @Override
    public void load() {
        caller.require(Permission.EDIT_PLAN);
        version = null;
        seen = getVersion().version().version();
        if (!getVersion().frame().editable()) {
            throw Problem.denied("outside-territory");
        }
        super.load();
    }

    @Override
    protected FieldValues<LineField> begin() {
        LineLevel wanted = LineLevel.byCode(level).orElse(getAxes().isEmpty() ? LineLevel.AXIS : LineLevel.OBJECTIVE);
        FieldValues<LineField> values = FieldValues.none(LineField.class).with(LineField.LEVEL, wanted.code());
        String above = wanted == LineLevel.AXIS ? null : aboveNew();
        return values.with(LineField.PARENT, above);
    }

    private String aboveNew() {
        List<SelectItem> axes = getAxes();
        return axes.stream()
                .map(item -> item.getValue().toString())
                .filter(each -> each.equals(axis))
                .findFirst()
                .orElseGet(() -> axes.isEmpty()
                        ? null
                        : axes.get(axes.size() - 1).getValue().toString());
    }

    @Override
    protected LineDetail create(FieldValues<LineField> input) {
        return lines.add(draftId(), input);
    }

    @Override
    protected void opened(LineDetail line) {
        if (!line.in().version().id().equals(draftId())) {
            throw Problem.notFound("plan.line", getId());
        }
        code = line.line().code();
    }

    /** The same page, ready for the next line of the kind. */
    @Override
    protected String page(LineDetail saved) {
        FrameLine line = saved.line();
        return PAGE + draft + "&level=" + line.level().code() + (line.isAxis() ? "" : "&axis=" + line.parent());
    }

    /** Moves a line one place up ({@code -1}) or down ({@code 1}). */
    public String move(UUID line, int by) {
        requireSeen();
        lines.shift(line, by);
        Notice.success("plan.line.done.moved");
        return PAGE + draft;
    }

    /** Takes a line out of the draft. */
    public String remove(UUID line, int shown) {
        requireSeen();
        lines.remove(line, shown);
        Notice.success("plan.line.done.removed");
        return PAGE + draft;
    }

    /** The axes to choose from for an objective, by their codes. */
    public List<SelectItem> getAxes() {
        return getVersion().tree().beside(null).stream()
                .map(line -> new SelectItem(line.code(), labels.title(line)))
                .toList();
    }

    /** Tells if the form is that of an objective. */
    public boolean isObjective() {
        return LineLevel.OBJECTIVE.code().equals(getForm().comparable(LineField.LEVEL.key()));
    }

    public VersionDetail getVersion() {
        if (version == null) {
            version = versions.get(draftId());
        }
        return version;
    }

    /** The code of the line in the form; null for a new one. */
    public String getCode() {
        return code;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getAxis() {
        return axis;
    }

    public void setAxis(String axis) {
        this.axis = axis;
    }

    /** Buttons stand in the rows of a table, which may be others when somebody else has changed the draft. */
    private void requireSeen() {
        if (getVersion().version().version() != seen) {
            throw Problem.stale("plan.version", draft);
        }
    }

    private UUID draftId() {
        return Identifiers.of("plan.version", draft);
    }
}
