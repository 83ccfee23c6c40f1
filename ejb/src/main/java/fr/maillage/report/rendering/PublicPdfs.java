package fr.maillage.report.rendering;

import fr.maillage.report.ReportDocument;
import fr.maillage.shared.Digests;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.w3c.dom.Document;
import org.w3c.dom.ls.DOMImplementationLS;

/**
 * Draws PDFs that everybody may ask for: few at once, so that they leave the server to others, and none twice while
 * it is remembered. What is on the page decides what it is remembered by, so that a change shows at once.
 */
@ApplicationScoped
public class PublicPdfs {

    private static final int AT_ONCE = 2;

    /** Who waits keeps a thread of the server. */
    private static final int MOST_WAITING = 8;

    /** Time for which somebody waits for her turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A guide of a large town has some hundred kilobytes. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Map<String, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, CompletableFuture<byte[]>> drawing = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(AT_ONCE + MOST_WAITING);
    private final Semaphore turn = new Semaphore(AT_ONCE, true);
    private final Duration patience;
    private final long mostBytes;
    private final PdfRenderer pdf;
    private long bytes;

    /** For the container. */
    protected PublicPdfs() {
        this(null, PATIENCE, MOST_BYTES);
    }

    @Inject
    PublicPdfs(PdfRenderer pdf) {
        this(pdf, PATIENCE, MOST_BYTES);
    }

    PublicPdfs(PdfRenderer pdf, Duration patience, long mostBytes) {
        this.pdf = pdf;
        this.patience = patience;
        this.mostBytes = mostBytes;
    }

    /** A document in the committee's frame; otherwise as {@link #draw(Document)}. */
    public byte[] draw(ReportDocument document) {
        return draw(PdfRenderer.lay(document));
    }

    /**
     * The page as PDF/UA-1.
     *
     * @return not to be written to: others get the same
     * @throws Problem UNAVAILABLE when others are being drawn for too long, or too many wait
     */
    byte[] draw(Document page) {
        String digest = Digests.sha256(text(page));
        byte[] known = remembered(digest);
        if (known != null) {
            return known;
        }
        if (!room.tryAcquire()) {
            throw busy();
        }
        try {
            return drawInTurn(digest, page);
        } finally {
            room.release();
        }
    }

    /** Whoever asks for a page that is being drawn waits for that drawing, without a turn of her own. */
    private byte[] drawInTurn(String digest, Document page) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> others = drawing.putIfAbsent(digest, mine);
        if (others != null) {
            return await(others);
        }
        try {
            byte[] file = drawNow(digest, page);
            mine.complete(file);
            return file;
        } finally {
            // Without effect where it was drawn: those who wait are told to come back.
            mine.cancel(false);
            drawing.remove(digest, mine);
        }
    }

    private byte[] await(CompletableFuture<byte[]> others) {
        try {
            return others.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException | TimeoutException e) {
            throw busy();
        }
        throw busy();
    }

    private byte[] drawNow(String digest, Document page) {
        takeTurn();
        try {
            // It may have been drawn since it was looked for.
            byte[] meanwhile = remembered(digest);
            if (meanwhile != null) {
                return meanwhile;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.draw(page, out);
            return remember(digest, out.toByteArray());
        } finally {
            turn.release();
        }
    }

    private void takeTurn() {
        try {
            if (turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw busy();
    }

    private static Problem busy() {
        return Problem.of(Problem.Kind.UNAVAILABLE, null, "open-data-busy", null);
    }

    private byte[] remembered(String digest) {
        synchronized (drawn) {
            return drawn.get(digest);
        }
    }

    private byte[] remember(String digest, byte[] file) {
        synchronized (drawn) {
            if (drawn.putIfAbsent(digest, file) == null) {
                bytes += file.length;
            }
            // The map has what was asked for longest ago first.
            Iterator<byte[]> oldest = drawn.values().iterator();
            while (bytes > mostBytes) {
                bytes -= oldest.next().length;
                oldest.remove();
            }
        }
        return file;
    }

    private static String text(Document page) {
        DOMImplementationLS saving =
                (DOMImplementationLS) page.getImplementation().getFeature("LS", "3.0");
        return saving.createLSSerializer().writeToString(page);
    }
}
