package fr.maillage.web.plan.action;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.web.place.PlaceReference;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;

/** Corrects an action, or enters a new one. */
@Named
@ViewScoped
public class ActionEditView extends RecordEditView<ActionDetail, ActionField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionService actions;

    @Inject
    private ActionLabels labels;

    @Inject
    private TerritoryReference territories;

    @Inject
    private ActorNames actors;

    @Inject
    private PlaceReference places;

    @Inject
    private ObjectiveReference objectives;

    @Inject
    private FindingNames findings;

    @Inject
    private Caller caller;

    /** Objectives and findings that the action names, with their labels, by what it keeps of them. */
    private final HashMap<String, String> names = new HashMap<>();

    /** The finding from whose page a new action starts; null for none. */
    private String finding;

    public ActionEditView() {
        super(ActionField.class, "plan.action");
    }

    @Override
    protected RecordService<ActionDetail, ActionField> service() {
        return actions;
    }

    @Override
    protected RecordLabels<ActionField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<ActionField> begin() {
        caller.require(Permission.EDIT_PLAN);
        FieldValues<ActionField> idea = FieldValues.none(ActionField.class)
                .with(ActionField.STATE, ActionState.IDEA.code())
                .with(ActionField.TERRITORY, territories.first(Permission.EDIT_PLAN));
        return finding == null
                ? idea
                : idea.with(ActionField.FINDINGS, List.of(actions.finding(Identifiers.of(FindingLink.TYPE, finding))));
    }

    @Override
    protected ActionDetail create(FieldValues<ActionField> input) {
        return actions.create(input);
    }

    @Override
    protected void opened(ActionDetail action) {
        action.lines().forEach(line -> names.put(line.qualified(), objectives.label(line)));
        action.findings().stream()
                .filter(finding -> finding.code() != null)
                .forEach(f -> names.put(f.code(), FindingNames.label(f.code(), f.title())));
    }

    @Override
    protected String called(ActionField field, String stored) {
        boolean coded = field == ActionField.OBJECTIVES || field == ActionField.FINDINGS;
        return coded ? names.getOrDefault(stored, stored) : super.called(field, stored);
    }

    @Override
    protected Reference reference(ActionField field) {
        return switch (field) {
            case TERRITORY, PERIMETER -> territories;
            case COMMUNES -> territories.of(TerritoryKind.COMMUNE);
            case PLACES -> places;
            case OBJECTIVES -> objectives;
            case FINDINGS -> findings;
            default -> actors;
        };
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
