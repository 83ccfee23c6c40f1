package fr.maillage.committee;

import fr.maillage.committee.persistence.CommitteeIndicatorQueries;
import fr.maillage.indicator.IndicatorCalculator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** How many actors take part in the committee's gatherings; see the registry of indicators. */
@ApplicationScoped
public class CommitteeIndicators implements IndicatorCalculator {

    @Override
    public List<String> codes() {
        return List.of("actor-taking-part");
    }

    @Override
    public String texts() {
        return "fr.maillage.committee.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return CommitteeIndicatorQueries.takingPart(snapshotId, date);
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return CommitteeIndicatorQueries.held(date);
    }
}
