package fr.maillage.bench;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFrame;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.report.rendering.BarePdf;
import fr.maillage.report.rendering.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * A pack of sixty pages with twelve charts, drawn from what its sections say, beside the bare renderer on the same pages, in
 * turns; and what it takes of the heap meanwhile. Needs no database.
 */
final class PackBench {

    private static final int PAGES = 60;
    private static final int CHARTS = 12;
    private static final int BARS = 10;
    private static final int MOST_ROWS = 2000;
    private static final int STEP = 10;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;
    private static final double RATIO = 1.5;
    private static final double MEGABYTE = 1024.0 * 1024.0;
    private static final double HEAP = 300;
    private static final long LOOK = 20;
    private static final long MOMENT = 300;

    private final PdfRenderer renderer = new PdfRenderer();

    List<Result> run() throws IOException {
        int rows = STEP;
        ReportDocument pack = pack(rows);
        int pages = pages(pack);
        while (pages < PAGES && rows < MOST_ROWS) {
            rows += STEP;
            pack = pack(rows);
            pages = pages(pack);
        }
        List<Double> product = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            double drawn = timed(pack, document -> renderer.render(document, OutputStream.nullOutputStream()));
            Document laid = BarePdf.pages(pack);
            double beside = timed(pack, document -> BarePdf.draw(laid, OutputStream.nullOutputStream()));
            if (round >= WARM_UP) {
                product.add(drawn);
                bare.add(beside);
            }
        }
        String conditions = pages + " pages, " + CHARTS + " charts";
        return List.of(
                new Result(
                        "Pack beside the bare renderer",
                        "none",
                        Result.median(product),
                        Result.median(bare),
                        RATIO,
                        "ms",
                        conditions + "; in turns, medians of " + ROUNDS),
                new Result(
                        "Heap that drawing a pack takes",
                        "none",
                        heap(pack),
                        HEAP,
                        1,
                        "MB",
                        conditions + "; the most that is in use after a collection"));
    }

    private static double timed(ReportDocument pack, Consumer<ReportDocument> drawing) {
        long start = System.nanoTime();
        drawing.accept(pack);
        return (System.nanoTime() - start) / 1e6;
    }

    /** The most that is in use while it is drawn, above what was before; what is garbage does not count. */
    private double heap(ReportDocument pack) {
        long before = settled();
        AtomicLong most = new AtomicLong(before);
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
        try {
            looking.scheduleWithFixedDelay(
                    () -> most.accumulateAndGet(used(), Math::max), 0, LOOK, TimeUnit.MILLISECONDS);
            renderer.render(pack, OutputStream.nullOutputStream());
        } finally {
            looking.shutdownNow();
        }
        return (most.get() - before) / MEGABYTE;
    }

    /** Measures the memory in use once nothing more is freed: earlier drawings go only after the collection that finds them. */
    private static long settled() {
        long used = used();
        long next = usedAfterAMoment();
        while (next < used) {
            used = next;
            next = usedAfterAMoment();
        }
        return used;
    }

    private static long usedAfterAMoment() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MOMENT));
        return used();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private int pages(ReportDocument pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(pack, out);
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            return read.getNumberOfPages();
        }
    }

    /** As many sections as charts, each with a few sentences, main numbers, a chart and a table of so many rows. */
    private static ReportDocument pack(int rows) {
        List<ReportBlock> blocks = new ArrayList<>();
        for (int section = 1; section <= CHARTS; section++) {
            blocks.add(new ReportBlock.Heading(1, "Partie " + section));
            blocks.add(new ReportBlock.Paragraph("Ce que la séance doit savoir de cette partie. ".repeat(8)));
            blocks.add(new ReportBlock.Figures(List.of(
                    new ReportBlock.Figure("Lieux", ReportValue.number(44), ValueFormat.INTEGER, "lieux", null),
                    new ReportBlock.Figure("Actions", ReportValue.number(10), ValueFormat.INTEGER, "actions", null))));
            blocks.add(new ReportBlock.Chart(
                    table("Par commune, partie " + section, BARS), "Barres", 1, ReportBlock.Scale.PLAIN));
            blocks.add(table("Liste, partie " + section, rows));
        }
        return new ReportDocument(
                Locale.FRANCE, "Dossier de séance", "Banc", "Comité", ReportFrame.NONE, "Banc", List.of(), blocks);
    }

    private static ReportBlock.Table table(String title, int rows) {
        List<List<ReportValue>> values = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            values.add(List.of(
                    ReportValue.text("Commune n° " + row),
                    ReportValue.number(row + 1L),
                    ReportValue.text(
                            "Une remarque assez longue pour tenir sur deux lignes de la page, numéro " + row)));
        }
        return new ReportBlock.Table(
                title,
                List.of(
                        Column.header("Commune", 30),
                        Column.of("Nombre", ValueFormat.INTEGER, 15),
                        Column.of("Remarque", ValueFormat.TEXT, 55)),
                values,
                "Rien.");
    }
}
