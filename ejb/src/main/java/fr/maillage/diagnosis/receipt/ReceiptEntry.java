package fr.maillage.diagnosis.receipt;

import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that somebody said.
 *
 * @param record by which findings name it
 * @param themes the codes of its themes
 */
public record ReceiptEntry(RecordRef record, LocalDate saidOn, String words, List<String> themes) {}
