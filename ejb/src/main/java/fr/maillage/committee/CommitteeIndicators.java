package fr.maillage.committee;

import fr.maillage.committee.persistence.CommitteeIndicatorQueries;
import fr.maillage.indicator.IndicatorCalculator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Who takes part in the committee's gatherings, and which seats are empty; see the registry of indicators. */
@ApplicationScoped
public class CommitteeIndicators implements IndicatorCalculator {

    @Override
    public List<String> codes() {
        return List.of("actor-taking-part", "seat-empty", "committee-attendance-rate", "mandate-ending");
    }

    @Override
    public String texts() {
        return "fr.maillage.committee.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return switch (code) {
            case "seat-empty" -> CommitteeIndicatorQueries.emptySeats(snapshotId, date);
            case "committee-attendance-rate" -> CommitteeIndicatorQueries.attendanceRate(snapshotId, date);
            case "mandate-ending" -> CommitteeIndicatorQueries.endingMandates(snapshotId, date);
            default -> CommitteeIndicatorQueries.takingPart(snapshotId, date);
        };
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return CommitteeIndicatorQueries.held(date);
    }
}
