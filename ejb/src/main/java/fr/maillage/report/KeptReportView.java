package fr.maillage.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A report that was made and kept.
 *
 * @param report its code
 * @param language {@code fr} or {@code en}
 * @param snapshot the day of the indicators that it rests on
 * @param size in bytes
 * @param author who had it made
 */
public record KeptReportView(
        UUID id,
        String report,
        ReportFormat format,
        String language,
        LocalDate snapshot,
        String fileName,
        long size,
        String author,
        OffsetDateTime createdAt) {}
