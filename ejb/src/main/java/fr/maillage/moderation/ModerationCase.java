package fr.maillage.moderation;

import fr.maillage.place.PlaceDetail;
import fr.maillage.place.moderation.PlaceModerationService.FormerValue;
import java.util.List;

/**
 * All that awaits a decision on one place, and what was decided.
 *
 * @param place as it is now, with its open proposals
 * @param open the reports that await an answer, the latest first
 * @param answered the latest reports that have one
 * @param former values that the place had
 */
public record ModerationCase(
        PlaceDetail place, List<ErrorReportView> open, List<ErrorReportView> answered, List<FormerValue> former) {

    public ModerationCase {
        open = List.copyOf(open);
        answered = List.copyOf(answered);
        former = List.copyOf(former);
    }
}
