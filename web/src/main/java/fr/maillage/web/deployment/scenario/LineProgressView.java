package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineFit;
import fr.maillage.deployment.scenario.LineProgressService;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/** Takes lines on from the page of their scenario, and tells where the plan is no longer as they took it to be. */
@Named
@ViewScoped
public class LineProgressView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/deployment/scenario/detail.xhtml?faces-redirect=true&id=";

    @Inject
    private LineProgressService progress;

    @Inject
    private ScenarioLineService lines;

    private String scenario;
    private String made;
    private transient Map<String, LineFit> misfits;

    /** Tells what no longer fits of a line, as texts call it; null where all does. */
    public String misfit(String code) {
        if (misfits == null) {
            misfits = lines.misfits(Identifiers.of(ScenarioResource.KIND, scenario));
        }
        return misfits.containsKey(code) ? misfits.get(code).code() : null;
    }

    public String decide(UUID line, int version) {
        return told("deployment.line.done.decided", progress.decide(line, version));
    }

    public String refuse(UUID line, int version) {
        return told("deployment.line.done.refused", progress.refuse(line, version));
    }

    public String done(UUID line, int version) {
        return told("deployment.line.done.done", progress.done(line, version, made));
    }

    private String told(String key, Line line) {
        Notice.success(key, line.code());
        return PAGE + scenario;
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }

    /** The code of the drop-in that was entered for a line that opens one. */
    public String getMade() {
        return made;
    }

    public void setMade(String made) {
        this.made = made;
    }
}
