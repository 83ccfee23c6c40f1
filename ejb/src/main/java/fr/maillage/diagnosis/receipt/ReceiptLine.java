package fr.maillage.diagnosis.receipt;

import fr.maillage.diagnosis.said.PublishedFinding;
import java.util.List;

/**
 * One thing that somebody said, with what became of it.
 *
 * @param findings the published ones that rest on it
 * @param days since it was said
 */
public record ReceiptLine(ReceiptEntry said, List<PublishedFinding> findings, long days) {}
