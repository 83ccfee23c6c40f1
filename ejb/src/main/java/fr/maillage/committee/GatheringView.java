package fr.maillage.committee;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A gathering with the names of its body and territory.
 *
 * @param values what it says, in normal form
 * @param body the identifier of its body
 * @param series where it stands in its series; null for one that is in none
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record GatheringView(
        UUID id,
        int version,
        FieldValues<GatheringField> values,
        UUID body,
        String bodyName,
        String territoryCode,
        String territoryName,
        Series series,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    /**
     * A series of gatherings.
     *
     * @param id the same for all of them
     * @param rank the number of this one, from 1, as they were entered
     * @param size how many were entered
     */
    public record Series(UUID id, int rank, int size) {}

    public String title() {
        return values.text(GatheringField.TITLE);
    }

    public LocalDate heldOn() {
        return LocalDate.parse(values.text(GatheringField.HELD_ON));
    }

    /** In their order. */
    public List<GroupLine> groups() {
        return GroupLine.all(values.list(GatheringField.GROUPS));
    }

    /** Counts the people who were in its groups; null where none was counted. */
    public Integer present() {
        List<Integer> counted = groups().stream()
                .filter(group -> group.present() != null)
                .map(group -> Integer.valueOf(group.present()))
                .toList();
        return counted.isEmpty()
                ? null
                : Integer.valueOf(counted.stream().mapToInt(Integer::intValue).sum());
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
