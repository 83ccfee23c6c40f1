package fr.maillage.report;

import java.time.LocalDate;

/**
 * A report whose contents are gathered, before it is drawn.
 *
 * @param document the contents; long lists are read only when it is drawn
 * @param fileStem the name of its file without the extension
 * @param tag changes whenever the contents do
 * @param snapshot the day of the indicators that it rests on, or of which it tells
 * @param about what it is made for; null for an ordinary report
 */
public record ReportDraft(
        ReportDocument document, String fileStem, String tag, LocalDate snapshot, ReportOccasion.About about) {

    public String fileName(ReportFormat format) {
        return fileStem + "." + format.extension();
    }
}
