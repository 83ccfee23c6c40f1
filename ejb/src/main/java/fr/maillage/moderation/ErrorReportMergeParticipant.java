package fr.maillage.moderation;

import fr.maillage.moderation.model.ErrorReport;
import fr.maillage.moderation.persistence.ErrorReportRepository;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.merge.MergeParticipant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reports of errors that await an answer follow their place into the record that it is merged into; those that were
 * answered stay with the record that they spoke of.
 */
@ApplicationScoped
class ErrorReportMergeParticipant implements MergeParticipant {

    @Inject
    private ErrorReportRepository reports;

    @Override
    public String code() {
        return "moderation";
    }

    @Override
    public Set<UUID> move(PlaceRef merged, PlaceRef kept) {
        List<ErrorReport> open = reports.open(merged.key());
        open.forEach(r -> r.moveTo(kept.key()));
        reports.flush();
        return open.stream().map(ErrorReport::uuid).collect(Collectors.toSet());
    }

    @Override
    public void moveBack(Set<UUID> moved, PlaceRef kept, PlaceRef merged) {
        reports.among(moved).stream().filter(r -> r.placeId() == kept.key()).forEach(r -> r.moveTo(merged.key()));
        reports.flush();
    }
}
