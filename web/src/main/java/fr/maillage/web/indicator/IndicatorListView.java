package fr.maillage.web.indicator;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.indicator.IndicatorCompileJob;
import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dashboard of a territory. */
@Named
@RequestScoped
public class IndicatorListView {

    /** A reading with its definition. */
    public record Card(IndicatorDefinition definition, IndicatorReading reading) {}

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryChoice choice;

    @Inject
    private JobRunService jobs;

    @Inject
    private Caller caller;

    @Inject
    private IndicatorTrend trend;

    @Inject
    private PartsComparison parts;

    private ListState state;
    private TerritoryView territory;
    private Map<String, IndicatorDefinition> definitions;
    private List<IndicatorReading> readings;
    private List<JobRunView> running;

    @PostConstruct
    void load() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = ListState.ofRequest("name");
        territory = choice.chosen(asked.get("territory"));
        definitions = indicators.definitions().stream()
                .collect(Collectors.toMap(
                        IndicatorDefinition::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        readings = indicators.readings(territory.id());
        Set<JobStatus> active =
                Arrays.stream(JobStatus.values()).filter(JobStatus::active).collect(Collectors.toSet());
        running = jobs.list(new JobRunFilter(IndicatorCompileJob.ID, active, null, false), PageRequest.first())
                .items();
        if (isCompiled()) {
            parts.show(territory, getDefinitions(), asked.get("parts"), state);
            trend.show(definitions, asked.get("trend"), territory);
        }
    }

    /** Asks for a snapshot of now. */
    public String compile() {
        jobs.create(IndicatorCompileJob.ID, Map.of());
        Notice.success("indicator.compile.started");
        return "/indicator/list.xhtml?faces-redirect=true&territory=" + territory.code();
    }

    public boolean isCompiled() {
        return !readings.isEmpty();
    }

    public boolean isMayCompile() {
        return running.isEmpty() && caller.may(Permission.RUN_JOBS);
    }

    /** The run that compiles now; null when none does. */
    public JobRunView getRunning() {
        return running.isEmpty() ? null : running.get(0);
    }

    public LocalDate getDate() {
        return isCompiled() ? readings.get(0).date() : null;
    }

    public TerritoryView getTerritory() {
        return territory;
    }

    public Map<TerritoryKind, List<TerritoryView>> getChoices() {
        return choice.offered(territory);
    }

    public List<Card> getCards() {
        return readings.stream()
                .map(r -> new Card(definitions.get(r.indicator()), r))
                .toList();
    }

    /** The indicators that have a dimension and are computable here. */
    public List<Card> getBroken() {
        return getCards().stream()
                .filter(c -> c.definition().dimension() != null && c.reading().computable())
                .toList();
    }

    public List<IndicatorDefinition> getDefinitions() {
        return List.copyOf(definitions.values());
    }

    public IndicatorTrend getTrend() {
        return trend;
    }

    /** The parts of the territory beside each other. */
    public PartsComparison getParts() {
        return parts;
    }

    public ListState getState() {
        return state;
    }
}
