package fr.maillage.web.plan.action;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.MilestoneDetail;
import fr.maillage.plan.action.MilestoneField;
import fr.maillage.plan.action.MilestoneService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordEditing;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Corrects a milestone of an action. */
@Named
@ViewScoped
public class MilestoneEditView extends RecordEditView<MilestoneDetail, MilestoneField>
        implements RecordEditing<MilestoneDetail, MilestoneField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private MilestoneService milestones;

    @Inject
    private MilestoneLabels labels;

    @Inject
    private Caller caller;

    private String action;
    private boolean outside;
    private transient ActionView of;

    public MilestoneEditView() {
        super(MilestoneField.class, "plan.milestone");
    }

    @Override
    public void load() {
        caller.require(Permission.EDIT_PLAN);
        super.load();
    }

    @Override
    protected RecordEditing<MilestoneDetail, MilestoneField> service() {
        return this;
    }

    @Override
    protected MilestoneLabels labels() {
        return labels;
    }

    @Override
    public MilestoneDetail get(UUID id) {
        MilestoneDetail found = milestones.get(action(), id);
        of = found.of().action();
        return found;
    }

    @Override
    public MilestoneDetail update(UUID id, int version, FieldValues<MilestoneField> input) {
        milestones.change(action(), id, version, input, outside);
        return get(id);
    }

    /** New ones are entered on the page of the action. */
    @Override
    protected FieldValues<MilestoneField> begin() {
        throw Problem.notFound("plan.milestone", getId());
    }

    @Override
    protected MilestoneDetail create(FieldValues<MilestoneField> input) {
        throw Problem.notFound("plan.milestone", getId());
    }

    /** Milestones are ordered on the page of the action. */
    @Override
    protected boolean asked(MilestoneField field) {
        return field != MilestoneField.PLACE;
    }

    @Override
    protected String page(MilestoneDetail saved) {
        return "/plan/action/detail.xhtml?faces-redirect=true&id=" + saved.of().id();
    }

    @Override
    public String getBack() {
        return "/plan/action/detail.xhtml?id=" + action;
    }

    private UUID action() {
        return Identifiers.of("plan.action", action);
    }

    /** Its action. */
    public ActionView getOf() {
        if (of == null) {
            get(Identifiers.of("plan.milestone", getId()));
        }
        return of;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public boolean isOutside() {
        return outside;
    }

    public void setOutside(boolean outside) {
        this.outside = outside;
    }
}
