package fr.maillage.place;

import fr.maillage.actor.ActorRef;
import fr.maillage.place.core.FieldOrigin;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.core.PlaceDisplay;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.ProposalView;
import fr.maillage.territory.TerritoryView;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 * @param goneSince since when its source no longer has it; null while it has
 * @param confirmedAt when a person last vouched for it; null where only its source has dated it
 * @param origins where each field's value comes from
 * @param proposals what awaits a decision, by field
 * @param actor who runs it; null while nobody has said so
 * @param mergedInto the place that stands for it since they were merged; null for one that stands for itself
 * @param offered by list, the terms that offers add to what the record says; the national record has both
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
        OffsetDateTime confirmedAt,
        Map<PlaceField, FieldOrigin> origins,
        List<ProposalView> proposals,
        ActorRef actor,
        UUID mergedInto,
        Map<PlaceField, List<String>> offered,
        boolean editable) {

    public PlaceDetail {
        texts = Map.copyOf(texts);
        origins = Map.copyOf(origins);
        offered = Map.copyOf(offered);
        proposals = List.copyOf(proposals);
    }

    public String name() {
        return values.text(PlaceField.NAME);
    }

    /** The terms of a list as the national record has them: those of the record, then those that offers add. */
    public List<String> effective(PlaceField field) {
        List<String> all = new ArrayList<>(values.list(field));
        all.addAll(offered.getOrDefault(field, List.of()));
        return all;
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
