package fr.maillage.diagnosis.finding;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A finding as its list shows it.
 *
 * @param code what a file calls it; null for one that was entered here
 * @param values what it says, in normal form
 * @param publishedOn since when everybody may read it; null while it is not shown
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record FindingView(
        long key,
        UUID id,
        int version,
        String code,
        FieldValues<FindingField> values,
        long territoryKey,
        String territoryName,
        LocalDate publishedOn,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String title() {
        return values.text(FindingField.TITLE);
    }

    public FindingState state() {
        return FindingState.byCode(values.text(FindingField.STATE)).orElseThrow();
    }

    /** Gives the records that it rests on. */
    public List<RecordRef> evidence() {
        return values.list(FindingField.EVIDENCE).stream()
                .flatMap(text -> Evidence.read(text).stream())
                .toList();
    }

    /** On how many statements it rests. */
    public int statements() {
        return (int) evidence().stream()
                .filter(record -> Evidence.STATEMENT.equals(record.type()))
                .count();
    }

    /** On how much else it rests. */
    public int others() {
        return evidence().size() - statements();
    }

    /** Importance by feasibility, from 1 to 25; null where one of them is not said. */
    public Integer priority() {
        String importance = values.text(FindingField.IMPORTANCE);
        String feasibility = values.text(FindingField.FEASIBILITY);
        return importance == null || feasibility == null
                ? null
                : Integer.valueOf(Integer.parseInt(importance) * Integer.parseInt(feasibility));
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
