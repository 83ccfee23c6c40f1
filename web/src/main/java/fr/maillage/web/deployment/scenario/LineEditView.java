package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.LineDetail;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a line of a scenario, or enters a new one. */
@Named("scenarioLineEditView")
@ViewScoped
public class LineEditView extends RecordEditView<LineDetail, LineField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScenarioLineService lines;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private LineLabels labels;

    @Inject
    private TerritoryReference territories;

    @Inject
    private PlannedReference plans;

    @Inject
    private HostNames hosts;

    @Inject
    private Caller caller;

    private String scenario;
    private String title;

    public LineEditView() {
        super(LineField.class, "deployment.line");
    }

    @Override
    protected ScenarioLineService service() {
        return lines;
    }

    @Override
    protected RecordLabels<LineField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<LineField> begin() {
        caller.require(Permission.EDIT_DEPLOYMENT);
        ScenarioDetail of = scenarios.get(Identifiers.of("deployment.scenario", scenario));
        if (!of.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!of.open()) {
            throw Problem.notFound("deployment.scenario", scenario);
        }
        title = of.scenario().title();
        return FieldValues.none(LineField.class).with(LineField.OBJECT, LineField.Codes.POST);
    }

    @Override
    protected LineDetail create(FieldValues<LineField> input) {
        return lines.add(Identifiers.of("deployment.scenario", scenario), input);
    }

    @Override
    protected void opened(LineDetail line) {
        scenario = line.scenario().toString();
        title = scenarios.get(line.scenario()).scenario().title();
    }

    @Override
    protected Reference reference(LineField field) {
        return switch (field) {
            case REFERENCE -> plans;
            case HOST -> hosts;
            default -> territories;
        };
    }

    @Override
    protected String page(LineDetail saved) {
        return "/deployment/scenario/detail.xhtml?faces-redirect=true&id=" + saved.scenario();
    }

    @Override
    public String getBack() {
        return "/deployment/scenario/detail.xhtml?id=" + scenario;
    }

    /** The title of its scenario. */
    public String getTitle() {
        return title;
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }
}
