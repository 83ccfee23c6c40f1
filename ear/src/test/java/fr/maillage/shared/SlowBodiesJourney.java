package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.ProductServer;
import fr.maillage.testing.SlowConnections;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many who announce a body and do not send it take no thread from those who ask for something. */
class SlowBodiesJourney {

    private static final int STALLED = 200;
    private static final int DRIPPING = 200;

    /** Who is answered later than that is not answered. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SlowConnections connections = new SlowConnections();

    @AfterEach
    void hangUp() throws IOException {
        connections.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json\r\nContent-Length: 1000",
                "Content-Type: application/json\r\nContent-Length: 1000\r\nExpect: 100-continue",
                "Content-Type: application/json\r\nTransfer-Encoding: chunked",
                "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 60000000"
            })
    void hundreds_of_stalled_and_dripping_bodies_keep_nobody_waiting(String headers) throws Exception {
        open(STALLED + DRIPPING, headers);

        assertAnswers(5);
        connections.all().subList(0, DRIPPING).forEach(SlowBodiesJourney::drip);
        assertAnswers(5);
        assertThat(Api.of("ept").send("POST", "/api/v1/places", "{}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void long_bodies_beyond_those_that_may_wait_are_told_to_come_back_and_keep_nobody_waiting() throws Exception {
        open(130, "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 60000000");
        // More than is read before anybody looks at it.
        byte[] part = new byte[130_000];
        for (Socket connection : connections.all()) {
            connection.getOutputStream().write(part);
        }

        ProductServer.await("refusals", Duration.ofMinutes(1), () -> refused() >= 10);
        assertAnswers(5);
    }

    /** Counts those who were told that the server has no room for them. */
    private long refused() {
        return connections.all().stream().filter(SlowBodiesJourney::isRefused).count();
    }

    private static boolean isRefused(Socket connection) {
        try {
            return connection.getInputStream().available() > 12;
        } catch (IOException e) {
            return true;
        }
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json\r\nContent-Length: 1000",
                "Content-Type: application/json\r\nTransfer-Encoding: chunked"
            })
    void a_byte_each_five_seconds_for_two_minutes_keeps_nobody_waiting(String headers) throws Exception {
        open(STALLED + DRIPPING, headers);
        connections.drip("a", Duration.ofSeconds(5));

        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (System.nanoTime() < end) {
            assertAnswers(10);
        }
    }

    @Test
    void a_body_that_breaks_off_leaves_no_stack_trace_in_the_log() throws Exception {
        int before = ProductServer.shared().console().length();
        String session = "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 200000";
        open(4, session);
        open(4, "Content-Type: application/json\r\nTransfer-Encoding: chunked");
        assertAnswers(1);
        hangUp();
        assertAnswers(5);

        assertThat(ProductServer.shared().console().substring(before))
                .doesNotContain("UT005022", "UT005023", "Unforeseen failure");
    }

    private static void drip(Socket connection) {
        try {
            connection.getOutputStream().write('a');
            connection.getOutputStream().flush();
        } catch (IOException e) {
            // The server has had enough of this one, which is as good.
        }
    }

    private void open(int count, String headers) throws IOException {
        for (int i = 0; i < count; i++) {
            String path = i % 2 == 0 ? "/api/v1/places" : "/login.xhtml";
            connections.open(SlowConnections.head("POST", path, headers) + "aa");
        }
    }

    private static void assertAnswers(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            assertThat(SlowConnections.answer("/api/v1/status")).isLessThan(PATIENCE);
        }
    }
}
