package fr.maillage.diagnosis.finding;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import fr.maillage.shared.RecordRef;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A finding for somebody who may change it, or not.
 *
 * @param quoted what of its evidence she may read, with its words, in its order; of an adopted one the words of statements as
 *     they were when it was adopted
 * @param reworded what those of the statements say today whose words were changed since
 * @param successor what took its place; null unless it is superseded
 * @param replaced those whose place it took
 */
public record FindingDetail(
        FindingView finding,
        boolean editable,
        Map<RecordRef, String> quoted,
        Map<RecordRef, String> reworded,
        FindingRef successor,
        List<FindingRef> replaced)
        implements RecordDetail<FindingField> {

    @Override
    public UUID id() {
        return finding.id();
    }

    @Override
    public int version() {
        return finding.version();
    }

    @Override
    public FieldValues<FindingField> values() {
        return finding.values();
    }

    @Override
    public boolean open() {
        return editable && !finding.archived();
    }

    /** Counts the evidence that is counted, not quoted. */
    public int unquoted() {
        return finding.evidence().size() - quoted.size();
    }
}
