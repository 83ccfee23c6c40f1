package fr.maillage.actor;

import fr.maillage.territory.TerritoryView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An actor with all that the caller may know of it.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param values what is said about it, in normal form; its territory is a code
 * @param territory where it acts
 * @param archivedAt null for an actor of the present
 * @param archiveReason null for an actor of the present
 * @param contacts the people it is reached through; null where the caller may not read them
 * @param editable whether the caller may change it
 */
public record ActorDetail(
        UUID id,
        int version,
        ActorInput values,
        TerritoryView territory,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        List<ContactView> contacts,
        boolean editable) {

    public String name() {
        return values.name();
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
