package fr.maillage.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PublicPdfsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration NONE = Duration.ZERO;
    private static final int CROWD = 30;
    private static final int WAITING = 8;
    private static final long MEGABYTE = 1_000_000;

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger drawings = new AtomicInteger();
    private final ExecutorService visitors = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        go.countDown();
        visitors.shutdown();
    }

    private static Document page(String text) {
        PrintPage page = new PrintPage();
        page.addText(page.root("fr"), "p", "line", text);
        return page.document();
    }

    /** Draws the real thing, but only once the test lets it. */
    private final class SlowPdf extends PdfRenderer {
        @Override
        void draw(Document page, OutputStream out) {
            drawings.incrementAndGet();
            begun.countDown();
            try {
                go.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            super.draw(page, out);
        }
    }

    @Test
    void the_same_page_is_drawn_once_and_a_changed_one_anew() {
        go.countDown();
        PublicPdfs pdfs = new PublicPdfs(new SlowPdf(), LONG, MEGABYTE);

        byte[] first = pdfs.draw(page("Ouvert le lundi"));
        byte[] again = pdfs.draw(page("Ouvert le lundi"));
        byte[] changed = pdfs.draw(page("Ouvert le mardi"));

        assertThat(again).isSameAs(first);
        assertThat(changed).isNotEqualTo(first);
        assertThat(drawings).hasValue(2);
    }

    @Test
    void what_is_remembered_is_bounded_and_the_longest_unused_goes_first() {
        go.countDown();
        int size = new PublicPdfs(new PdfRenderer(), LONG, MEGABYTE).draw(page("a")).length;
        PublicPdfs pdfs = new PublicPdfs(new SlowPdf(), LONG, size * 5L / 2);

        pdfs.draw(page("a"));
        pdfs.draw(page("b"));
        pdfs.draw(page("a"));
        pdfs.draw(page("c"));
        assertThat(drawings).hasValue(3);
        pdfs.draw(page("a"));
        assertThat(drawings).hasValue(3);
        pdfs.draw(page("b"));
        assertThat(drawings).hasValue(4);
    }

    @Test
    void two_are_drawn_at_once_and_who_waits_too_long_is_told_to_come_back() throws Exception {
        PublicPdfs pdfs = new PublicPdfs(new SlowPdf(), NONE, MEGABYTE);
        Future<byte[]> one = visitors.submit(() -> pdfs.draw(page("a")));
        Future<byte[]> other = visitors.submit(() -> pdfs.draw(page("b")));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();

        assertThatThrownBy(() -> pdfs.draw(page("c")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.UNAVAILABLE));

        go.countDown();
        assertThat(one.get(1, TimeUnit.MINUTES)).isNotEmpty();
        assertThat(other.get(1, TimeUnit.MINUTES)).isNotEmpty();
        assertThat(pdfs.draw(page("c"))).isNotEmpty();
    }

    @Test
    void a_crowd_for_one_page_gets_one_drawing_and_too_large_a_crowd_keeps_no_threads() throws Exception {
        PublicPdfs pdfs = new PublicPdfs(new SlowPdf(), LONG, MEGABYTE);
        Future<byte[]> first = visitors.submit(() -> pdfs.draw(page("a")));
        Future<byte[]> second = visitors.submit(() -> pdfs.draw(page("b")));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        List<Future<byte[]>> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(visitors.submit(() -> pdfs.draw(page("a"))));
        }
        long refused = 0;
        while (refused < CROWD - WAITING) {
            refused = crowd.stream().filter(Future::isDone).count();
            Thread.onSpinWait();
        }
        go.countDown();

        int served = 0;
        for (Future<byte[]> visitor : crowd) {
            try {
                assertThat(visitor.get(1, TimeUnit.MINUTES)).isSameAs(first.get());
                served++;
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(Problem.class);
            }
        }
        assertThat(served).isEqualTo(WAITING);
        assertThat(second.get(1, TimeUnit.MINUTES)).isNotEmpty();
        assertThat(drawings).hasValue(2);
    }
}
