package fr.maillage.web.deployment.coverage;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.CoverageService;
import fr.maillage.deployment.coverage.ScenarioCoverageService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the coverage that an address asks for: of today's permanences, or of those after a scenario. */
@ApplicationScoped
public class CoverageReading {

    @Inject
    private CoverageService coverage;

    @Inject
    private ScenarioCoverageService scenarios;

    Coverage of(Asked asked) {
        CoverageQuery query = CoverageParameters.query(asked);
        String scenario = asked.text("scenario");
        return scenario == null
                ? coverage.of(query)
                : scenarios
                        .of(query, Identifiers.of("deployment.scenario", scenario))
                        .after();
    }
}
