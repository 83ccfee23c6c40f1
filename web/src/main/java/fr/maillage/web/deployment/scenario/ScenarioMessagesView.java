package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioMessage;
import fr.maillage.deployment.scenario.ScenarioMessageService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Messages between officers and the prefecture on the page of a scenario. */
@Named
@ViewScoped
public class ScenarioMessagesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScenarioMessageService messages;

    private String scenario;
    private String words;

    /** Tells if the reader takes part. */
    public boolean isShown() {
        return messages.open(of());
    }

    /** The first one first. */
    public List<ScenarioMessage> getAll() {
        return messages.of(of());
    }

    public String write() {
        messages.write(of(), words);
        Notice.success("deployment.scenario.message.done");
        return "/deployment/scenario/detail.xhtml?faces-redirect=true&id=" + scenario;
    }

    private UUID of() {
        return Identifiers.of(ScenarioResource.KIND, scenario);
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
