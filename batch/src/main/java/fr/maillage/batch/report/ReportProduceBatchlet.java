package fr.maillage.batch.report;

import fr.maillage.batch.job.JobBatchlet;
import fr.maillage.report.ReportDraft;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportOrder;
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
import java.util.List;

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
        List<ReportOrder> editions = production.editions(run());
        progress().expect(run(), production.steps(editions));
        for (ReportOrder edition : editions) {
            if (stopRequested()) {
                return;
            }
            make(edition);
        }
    }

    private void make(ReportOrder edition) throws IOException {
        ReportDraft draft = production.gather(run(), edition);
        for (ReportFormat format : production.formats(edition)) {
            if (stopRequested()) {
                return;
            }
            ReportOrder file = edition.drawnAs(format);
            if (!production.known(run(), file, draft)) {
                draw(file, draft);
            }
        }
    }

    private void draw(ReportOrder file, ReportDraft draft) throws IOException {
        Path drawn = Files.createTempFile("report-", "." + file.format().extension());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(drawn))) {
                reports.write(draft, file.format(), out);
            }
            production.drawn(run());
            if (!stopRequested()) {
                production.keep(run(), file, draft, drawn);
            }
        } finally {
            Files.deleteIfExists(drawn);
        }
    }
}
