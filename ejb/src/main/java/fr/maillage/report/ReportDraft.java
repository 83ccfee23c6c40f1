package fr.maillage.report;

/**
 * A report whose contents are gathered, before it is drawn.
 *
 * @param document the contents; long lists are read only when it is drawn
 * @param fileStem the name of its file without the extension
 * @param tag changes whenever the contents do
 */
public record ReportDraft(ReportDocument document, String fileStem, String tag) {

    public String fileName(ReportFormat format) {
        return fileStem + "." + format.extension();
    }
}
