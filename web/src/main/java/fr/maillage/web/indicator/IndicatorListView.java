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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The dashboard of a territory: a family of indicators at a time. */
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
    private String family;
    private List<String> families;
    private Map<String, IndicatorDefinition> definitions;
    private List<IndicatorReading> readings;
    private List<JobRunView> running;

    @PostConstruct
    void load() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = ListState.ofRequest("name");
        territory = choice.chosen(asked.get("territory"));
        List<IndicatorDefinition> all = indicators.definitions();
        families = all.stream().map(IndicatorDefinition::family).distinct().toList();
        family = families.contains(asked.get("family")) ? asked.get("family") : families.get(0);
        state.assuming("family", family);
        definitions = all.stream()
                .filter(definition -> definition.family().equals(family))
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

    /** The code of the family that is shown. */
    public String getFamily() {
        return family;
    }

    /** The codes of all families, in their order. */
    public List<String> getFamilies() {
        return families;
    }

    /** Indicators that say something and have no section of their own: at most {@value IndicatorDefinition#MOST_OF_FAMILY}. */
    public List<Card> getCards() {
        return cards(
                card -> card.reading().telling() && card.reading().dimensions().isEmpty());
    }

    /** The indicators that say something here by their dimension. */
    public List<Card> getBroken() {
        return cards(
                card -> card.reading().telling() && !card.reading().dimensions().isEmpty());
    }

    /** Those that are zero. */
    public List<Card> getZeros() {
        return cards(card -> card.reading().computable() && !card.reading().telling());
    }

    /** Those that are not computable. */
    public List<Card> getMissing() {
        return cards(card -> !card.reading().computable());
    }

    private List<Card> cards(Predicate<Card> which) {
        return readings.stream()
                .filter(reading -> definitions.containsKey(reading.indicator()))
                .map(reading -> new Card(definitions.get(reading.indicator()), reading))
                .filter(which)
                .toList();
    }

    /** The indicators of the family. */
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
