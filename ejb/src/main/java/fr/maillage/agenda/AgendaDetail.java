package fr.maillage.agenda;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An event with its place and all its dates.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param dates in order
 * @param archivedAt null for an event of the present
 * @param editable whether the caller may change it
 */
public record AgendaDetail(
        UUID id,
        int version,
        AgendaInput values,
        AgendaPlace place,
        List<AgendaDate> dates,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt,
        boolean editable) {

    public AgendaDetail {
        dates = List.copyOf(dates);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
