package fr.maillage.report;

import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Occasions that reports are made for. */
@ApplicationScoped
class ReportOccasions {

    @Inject
    @Any
    private Instance<ReportOccasion> occasions;

    /** Tells if a report is made for meetings alone. */
    boolean has(String report) {
        return of(report).isPresent();
    }

    /** @throws Problem NOT_FOUND for a report that is made for no meeting */
    ReportOccasion required(String report) {
        return of(report).orElseThrow(() -> Problem.notFound("report", report));
    }

    private Optional<ReportOccasion> of(String report) {
        return occasions.stream()
                .filter(occasion -> occasion.report().equals(report))
                .findFirst();
    }
}
