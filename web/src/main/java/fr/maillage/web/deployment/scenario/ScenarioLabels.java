package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineDesk;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.deployment.DeploymentAuditWords;
import fr.maillage.web.deployment.dropin.DropInLabels;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Names of the values of scenarios and of their lines in the page's language. */
@Named("scenarioLabels")
@RequestScoped
public class ScenarioLabels extends RecordLabels<ScenarioField> {

    @Inject
    private TerritoryService territories;

    @Inject
    private DeploymentAuditWords words;

    @Inject
    private DropInLabels dropIns;

    @Inject
    private Texts texts;

    private final Map<String, String> named = new HashMap<>();

    public ScenarioLabels() {
        super(ScenarioField.class, "deployment.scenario");
    }

    /** The territory with its code, as forms offer it. */
    @Override
    protected String reference(ScenarioField field, String id) {
        return named.computeIfAbsent(
                id, c -> territories.byCode(c).map(TerritoryNames::written).orElse(c));
    }

    /** Writes a value; that of a line has the code of the line before it. */
    @Override
    public String text(String key, String stored) {
        return stored != null && stored.contains(LineDesk.OF)
                ? words.text("deployment.scenario", key, stored).orElse(stored)
                : super.text(key, stored);
    }

    @Override
    public String badge(String key, String code) {
        return "state".equals(key) ? badge(code) : super.badge(key, code);
    }

    /** The badge of how far a scenario or a line is, or of an opinion. */
    public String badge(String code) {
        return switch (code) {
            case "closed", "done", "favourable" -> "ok";
            case "draft", "proposed" -> "neutral";
            case "unfavourable", "refused", "reserved" -> "warning";
            default -> "info";
        };
    }

    /** Proposal of a line, such as "Move post 9114". */
    public String said(Line line) {
        String said =
                "deployment.line.said." + line.proposal() + "." + line.values().text(LineField.OBJECT);
        return texts.of(said, Objects.requireNonNullElse(line.reference(), "")).strip();
    }

    /** The commune that a line is about, or those that it leads from and to. */
    public String where(Line line) {
        return line.fromName() == null
                        || line.toName() == null
                        || line.fromName().equals(line.toName())
                ? Objects.requireNonNullElse(line.toName(), Objects.requireNonNullElse(line.fromName(), "–"))
                : texts.of("deployment.line.where", line.fromName(), line.toName());
    }

    /** Where and when a drop-in is to be held; empty where the line does not say. */
    public String held(Line line) {
        String place = line.values().text(LineField.PLACE);
        return line.values().text(LineField.OPENING_HOURS) == null
                ? Objects.requireNonNullElse(place, "")
                : (place == null ? "" : place + " · ") + dropIns.when(line.rhythm());
    }

    /** Who pays for what a line proposes; empty where it does not say. */
    public String payer(Line line) {
        return Objects.requireNonNullElse(line.values().text(LineField.PAYER), "");
    }

    /** Why a line proposes it; a dash where it does not say. */
    public String reason(Line line) {
        return Objects.requireNonNullElse(line.values().text(LineField.REASON), "–");
    }

    /** The name of a territory. */
    public String place(String code) {
        return code == null
                ? "–"
                : words.text("deployment.scenario", "territory", code).orElse(code);
    }
}
