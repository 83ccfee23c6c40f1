package fr.maillage.diagnosis.receipt;

import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that somebody said.
 *
 * @param record by which findings name it
 * @param whole what it is a part of, on which findings may rest, too; null where it is a part of nothing
 * @param own whether the record is hers alone, so that findings let go of it when she erases what she said
 * @param themes the codes of its themes
 */
public record ReceiptEntry(
        RecordRef record, RecordRef whole, boolean own, LocalDate saidOn, String words, List<String> themes) {

    /** Gives the records of it that findings may name. */
    public List<RecordRef> named() {
        return whole == null ? List.of(record) : List.of(record, whole);
    }
}
