package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFrame;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.shared.StartGate;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Prints a page for nobody a while after the start: loading the typeface and the classes of the printing library takes
 * several seconds, which the first reader need not wait for. Later than the start, so that it does not slow it down.
 */
@Singleton
@Startup
public class RenderingWarmup {

    private static final Duration AFTER_START = Duration.ofSeconds(20);

    @Resource
    private TimerService timers;

    @Inject
    private PdfRenderer pdf;

    @Inject
    private StartGate gate;

    @PostConstruct
    void plan() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
    }

    /** Prints one of each kind of block, unless the start still goes on: then later. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void print() {
        if (gate.waitsFor().isPresent()) {
            plan();
            return;
        }
        ReportBlock.Table table = new ReportBlock.Table(
                "–",
                List.of(Column.header("–", 2), Column.of("–", ValueFormat.INTEGER, 1)),
                List.of(List.of(ReportValue.text("–"), ReportValue.number(1))),
                "–");
        List<ReportBlock> blocks = List.of(
                new ReportBlock.Heading(1, "–"),
                new ReportBlock.Paragraph("–"),
                new ReportBlock.Chart(table, "–", 1, ReportBlock.Scale.PLAIN));
        pdf.render(
                new ReportDocument(Locale.FRANCE, "–", "–", "–", ReportFrame.NONE, "–", List.of(), blocks),
                OutputStream.nullOutputStream());
    }
}
