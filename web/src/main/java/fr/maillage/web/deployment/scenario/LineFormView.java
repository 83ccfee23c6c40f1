package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.LineDesk;
import fr.maillage.deployment.scenario.LineDetail;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Enters a line on the page of its scenario, or corrects one, or takes it away. */
@Named("scenarioLineFormView")
@ViewScoped
public class LineFormView extends RecordEditView<LineDetail, LineField> {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/deployment/scenario/detail.xhtml?faces-redirect=true&id=";

    @Inject
    private ScenarioLineService lines;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private LineLabels labels;

    @Inject
    private TerritoryReference territories;

    private String scenario;

    public LineFormView() {
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

    /** Fills the form for whoever may send it; the page shows the scenario to others, too. */
    @Override
    public void load() {
        ScenarioDetail of = scenarios.get(of());
        if (of.open()) {
            super.load();
        }
    }

    @Override
    protected FieldValues<LineField> begin() {
        return FieldValues.none(LineField.class).with(LineField.OBJECT, LineField.Codes.POST);
    }

    @Override
    protected LineDetail create(FieldValues<LineField> input) {
        return lines.add(of(), input);
    }

    @Override
    protected void opened(LineDetail line) {
        if (!line.scenario().equals(of())) {
            throw Problem.notFound(LineDesk.KIND, getId());
        }
    }

    @Override
    protected Reference reference(LineField field) {
        return territories;
    }

    @Override
    protected String page(LineDetail saved) {
        return PAGE + scenario;
    }

    /**
     * Takes a line away.
     *
     * @param shown the version that the page shows
     */
    public String remove(UUID line, int shown) {
        lines.remove(line, shown);
        Notice.success("deployment.line.done.removed");
        return PAGE + scenario;
    }

    private UUID of() {
        return Identifiers.of("deployment.scenario", scenario);
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }
}
