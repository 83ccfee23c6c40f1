package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioList;
import fr.maillage.deployment.scenario.ScenarioView;
import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.CallerTerritories;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The scenarios that await opinions of the reader, on her first page. */
@Named
@RequestScoped
public class AwaitedOpinionsView {

    private static final int MOST = 5;

    @Inject
    private ScenarioList scenarios;

    @Inject
    private CallerTerritories own;

    private List<ScenarioView> all;

    @PostConstruct
    void init() {
        all = own.codes(Permission.GIVE_OPINION).stream()
                .flatMap(
                        territory -> scenarios
                                .page(ScenarioList.pending(territory), new PageRequest(0, MOST, "submittedOn", true))
                                .items()
                                .stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The one that was submitted first, first. */
    public List<ScenarioView> getAll() {
        return all;
    }

    /** Counts the lines that wait in all. */
    public int getLines() {
        return all.stream().mapToInt(ScenarioView::pending).sum();
    }
}
