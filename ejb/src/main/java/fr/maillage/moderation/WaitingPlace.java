package fr.maillage.moderation;

import fr.maillage.place.core.PlaceField;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A place about which something awaits a decision.
 *
 * @param archived whether it was archived meanwhile
 * @param reports how many people reported an error
 * @param reasons what they said is wrong, each once
 * @param fields what is proposed for, each once
 * @param since when the oldest of it came
 */
public record WaitingPlace(
        UUID id,
        String name,
        String commune,
        boolean archived,
        long reports,
        List<ErrorReason> reasons,
        List<PlaceField> fields,
        OffsetDateTime since) {

    public WaitingPlace {
        reasons = List.copyOf(reasons);
        fields = List.copyOf(fields);
    }
}
