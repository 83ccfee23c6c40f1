package fr.maillage.report.rendering;

import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;

/** Draws a report in any of its formats. */
@ApplicationScoped
public class ReportRenderer {

    @Inject
    private PdfRenderer pdf;

    @Inject
    private XlsxRenderer xlsx;

    @Inject
    private OdsRenderer ods;

    @Inject
    private OdtRenderer odt;

    @Inject
    private OdpRenderer odp;

    @Inject
    private CsvRenderer csv;

    /** @param out left open */
    public void render(ReportDocument report, ReportFormat format, OutputStream out) {
        switch (format) {
            case PDF -> pdf.render(report, out);
            case XLSX -> xlsx.render(report, out);
            case ODS -> ods.render(report, out);
            case ODT -> odt.render(report, out);
            case ODP -> odp.render(report, out);
            case CSV -> csv.render(report, out);
        }
    }
}
