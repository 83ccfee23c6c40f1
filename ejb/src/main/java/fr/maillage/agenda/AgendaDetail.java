package fr.maillage.agenda;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An event with its place and all its dates.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param dates in order
 * @param archivedAt null unless it is archived
 * @param editable whether the caller may change it
 */
public record AgendaDetail(
        UUID id,
        int version,
        FieldValues<AgendaField> values,
        AgendaPlace place,
        List<AgendaDate> dates,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt,
        boolean editable)
        implements RecordDetail<AgendaField> {

    public AgendaDetail {
        dates = List.copyOf(dates);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public String title() {
        return values.text(AgendaField.TITLE);
    }

    @Override
    public boolean open() {
        return editable && !archived();
    }
}
