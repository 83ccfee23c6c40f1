package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.deployment.scenario.ScenarioSummaryService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The page of a scenario: its lines, and the plan before and after it. */
@Named
@ViewScoped
public class ScenarioDetailView extends RecordDetailView<ScenarioDetail, ScenarioField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private ScenarioSummaryService summaries;

    @Inject
    private ScenarioLineService lines;

    @Inject
    private ScenarioLabels labels;

    private String day;
    private transient ScenarioSummary summary;

    public ScenarioDetailView() {
        super(ScenarioField.class, "deployment.scenario");
    }

    @Override
    protected ScenarioService service() {
        return scenarios;
    }

    @Override
    protected RecordLabels<ScenarioField> labels() {
        return labels;
    }

    @Override
    public void load() {
        super.load();
        summary = null;
    }

    /** Gives its summary as of today. */
    public ScenarioSummary getSummary() {
        if (summary == null) {
            summary = summaries.of(List.of(uuid()), null).get(0);
        }
        return summary;
    }

    /** It alone, for what sets scenarios side by side. */
    public List<ScenarioSummary> getAll() {
        return List.of(getSummary());
    }

    public List<Line> getLines() {
        return getSummary().lines();
    }

    /** Gives the targets of the plan for each commune, by its code. */
    public Map<String, Integer> getTargets() {
        return getSummary().before().targets().stream()
                .collect(Collectors.toMap(target -> target.commune(), target -> target.target()));
    }

    /** The yearly cost in all. */
    public BigDecimal getCost() {
        return getSummary().costs().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Who pays, in their order. */
    public List<String> getPayers() {
        return List.copyOf(getSummary().costs().keySet());
    }

    /** Puts it before the prefecture. */
    public String submit() {
        scenarios.submit(uuid(), getVersion(), typed(day));
        Notice.success("deployment.scenario.done.submitted");
        return again();
    }

    /**
     * Takes a line away.
     *
     * @param shown the version that the page shows
     */
    public String remove(UUID line, int shown) {
        lines.remove(line, shown);
        Notice.success("deployment.line.done.removed");
        return again();
    }

    private static LocalDate typed(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid("submittedOn", "deployment-date", text);
        }
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
