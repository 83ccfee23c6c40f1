package fr.maillage.web.plan.result;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.result.Result;
import fr.maillage.plan.result.ResultDetail;
import fr.maillage.plan.result.ResultField;
import fr.maillage.plan.result.ResultService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordEditing;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The form of a result indicator of an action, or of a new one. */
@Named
@ViewScoped
public class ResultEditView extends RecordEditView<ResultDetail, ResultField>
        implements RecordEditing<ResultDetail, ResultField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResultService results;

    @Inject
    private ActionService actions;

    @Inject
    private ResultLabels labels;

    @Inject
    private LanguageView language;

    @Inject
    private Caller caller;

    private String action;
    private transient ActionDetail of;

    public ResultEditView() {
        super(ResultField.class, "plan.result");
    }

    @Override
    protected RecordEditing<ResultDetail, ResultField> service() {
        return this;
    }

    @Override
    protected ResultLabels labels() {
        return labels;
    }

    @Override
    public ResultDetail get(UUID id) {
        return results.get(action(), id);
    }

    @Override
    public ResultDetail update(UUID id, int version, FieldValues<ResultField> input) {
        results.change(action(), id, version, input);
        return get(id);
    }

    /** A new one tells of the principal objective of its action. */
    @Override
    protected FieldValues<ResultField> begin() {
        caller.require(Permission.EDIT_PLAN);
        if (!getOf().editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!getOf().open()) {
            throw Problem.notFound("plan.action", action);
        }
        return FieldValues.none(ResultField.class)
                .with(
                        ResultField.OBJECTIVE,
                        getOf().lines().isEmpty()
                                ? null
                                : getOf().lines().get(0).qualified());
    }

    @Override
    protected ResultDetail create(FieldValues<ResultField> input) {
        Result added = results.add(action(), input);
        return get(added.id());
    }

    @Override
    protected String page(ResultDetail saved) {
        return "/plan/action/detail.xhtml?faces-redirect=true&id=" + saved.of().id();
    }

    private UUID action() {
        return Identifiers.of("plan.action", action);
    }

    /** Its action. */
    public ActionDetail getOf() {
        if (of == null) {
            of = actions.get(action());
        }
        return of;
    }

    /** The objectives of the action, and the counts that an indicator may follow. */
    @Override
    public List<SelectItem> choices(String input) {
        return input.equals(ResultField.OBJECTIVE.key())
                ? getOf().lines().stream()
                        .map(line -> new SelectItem(line.qualified(), line.code() + " " + line.label()))
                        .toList()
                : results.countable(action()).stream()
                        .map(measure -> new SelectItem(measure.code(), measure.label(language.getTag())))
                        .toList();
    }

    @Override
    protected String name(ResultDetail result) {
        return result.view().result().label();
    }

    @Override
    public String getBack() {
        return "/plan/action/detail.xhtml?id=" + action;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }
}
