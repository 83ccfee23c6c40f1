package fr.maillage.place;

import fr.maillage.actor.ActorRef;
import fr.maillage.territory.TerritoryView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A place with all that is known of it.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param source who collects the record
 * @param sourceId its identifier there
 * @param values what the record says
 * @param texts every filled field as text, see {@link PlaceDisplay}
 * @param freshness today
 * @param archivedAt null for a place of the present
 * @param archiveReason null for a place of the present
 * @param goneSince since when its source no longer has it; null while it has
 * @param origins where each field's value comes from
 * @param proposals what awaits a decision, by field
 * @param actor who runs it; null while nobody has said so
 * @param mergedInto the place that stands for it since they were merged; null for one that stands for itself
 * @param editable whether the caller may change it
 */
public record PlaceDetail(
        UUID id,
        int version,
        String source,
        String sourceId,
        PlaceValues values,
        Map<PlaceField, String> texts,
        TerritoryView commune,
        Freshness freshness,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime goneSince,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        Map<PlaceField, FieldOrigin> origins,
        List<ProposalView> proposals,
        ActorRef actor,
        UUID mergedInto,
        boolean editable) {

    public PlaceDetail {
        texts = Map.copyOf(texts);
        origins = Map.copyOf(origins);
        proposals = List.copyOf(proposals);
    }

    public String name() {
        return values.text(PlaceField.NAME);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
