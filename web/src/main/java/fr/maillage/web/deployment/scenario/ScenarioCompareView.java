package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.deployment.scenario.ScenarioSummaryService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.Identifiers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Up to four scenarios side by side; which ones is asked for by the address. */
@Named
@RequestScoped
public class ScenarioCompareView {

    @Inject
    private ScenarioSummaryService scenarios;

    @Inject
    private Caller caller;

    private List<ScenarioSummary> all;
    private Violation refused;

    @PostConstruct
    void init() {
        caller.require(Permission.READ);
        String[] asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("id");
        List<UUID> ids = asked == null
                ? List.of()
                : Arrays.stream(asked)
                        .distinct()
                        .map(id -> Identifiers.of(ScenarioResource.KIND, id))
                        .toList();
        try {
            all = scenarios.of(ids, null);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            all = List.of();
            refused = problem.violations().get(0);
        }
    }

    /** Why they do not stand side by side; empty where they do. */
    public String getRefused() {
        return refused == null
                ? ""
                : RuleTexts.text(
                        refused, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** In the order that is asked for. */
    public List<ScenarioSummary> getAll() {
        return all;
    }

    /** The codes of the communes that have posts before or after one of them. */
    public List<String> getCommunes() {
        return all.stream()
                .flatMap(s -> s.places().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Who pays for one of them. */
    public List<String> getPayers() {
        return all.stream()
                .flatMap(s -> s.costs().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Counts the posts of a commune today. */
    public long before(String commune) {
        TreeMap<String, Long> before = new TreeMap<>();
        all.forEach(s -> before.putAll(s.before().places()));
        return Objects.requireNonNullElse(before.get(commune), 0L);
    }

    /** Counts the posts of a commune after one of them. */
    public long after(ScenarioSummary scenario, String commune) {
        return Objects.requireNonNullElse(scenario.places().get(commune), 0L);
    }

    /** Gives what somebody pays a year after one of them, in euros. */
    public BigDecimal cost(ScenarioSummary scenario, String payer) {
        return Objects.requireNonNullElse(scenario.costs().get(payer), BigDecimal.ZERO);
    }
}
