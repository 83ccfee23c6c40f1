package fr.maillage.batch.report;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.report.ReportDraft;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportProduceService;
import fr.maillage.report.ReportService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gathers, draws into a file outside of any transaction, and keeps it in one. */
@Named
@Dependent
public class ReportProduceBatchlet extends JobBatchlet {

    @EJB
    private ReportProduceService production;

    @EJB
    private ReportService reports;

    @Override
    protected void work() throws IOException {
        progress().expect(run(), ReportProduceService.STEPS);
        ReportDraft draft = production.gather(run());
        if (production.known(run(), draft) || stopRequested()) {
            return;
        }
        ReportFormat format = production.format(run());
        Path file = Files.createTempFile("report-", "." + format.extension());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                reports.write(draft, format, out);
            }
            production.drawn(run());
            if (!stopRequested()) {
                production.keep(run(), draft, file);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
