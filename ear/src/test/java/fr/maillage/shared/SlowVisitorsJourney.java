package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.OtherAddress;
import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import fr.maillage.testing.SlowConnections;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever sends or reads slowly holds no thread: the server tells within a second how it does, and goes on working. */
class SlowVisitorsJourney {

    private static final String FILE = "/jakarta.faces.resource/components.js.xhtml?ln=primefaces";
    private static final String PAGE = "/open-data/";
    private static final String EXPORT = "/territory/export.csv?within=all";
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** Ten ways to hold a server; each leaves its connections open, and keeps them busy as slowly as it can. */
    private enum Way {
        HEAD(c -> c.open(60, "GET / HTTP/1.1\r\nHost: localhost\r\n").drip("X-A: 1\r\n", Duration.ofSeconds(2))),
        BODY(c -> c.open(60, form("application/x-www-form-urlencoded", "Content-Length: 90000") + "a=1")
                .drip("b", Duration.ofSeconds(2))),
        PARTS(c -> c.open(60, form("multipart/form-data; boundary=x", "Content-Length: 5000000") + "--x\r\n")
                .drip("bbbbbbbbbb", Duration.ofSeconds(2))),
        CHUNKS(c -> c.open(60, form("application/json", "Transfer-Encoding: chunked") + "5\r\n{\"a\":\r\n")
                .drip("1\r\n \r\n", Duration.ofSeconds(2))),
        SIPS(c -> c.open(60, SlowConnections.head("GET", FILE)).sip(512, Duration.ofSeconds(1))),
        PAGES(c -> c.open(60, SlowConnections.head("GET", PAGE).repeat(40))),
        FILES(c -> c.open(60, SlowConnections.head("GET", FILE))),
        EXPORTS(c -> c.open(20, SlowConnections.head("GET", EXPORT, session()))),
        PIPELINES(c -> c.open(40, SlowConnections.head("GET", FILE).repeat(14))),
        IDLE(c -> c.open(500, ""));

        private final Start start;

        Way(Start start) {
            this.start = start;
        }

        private interface Start {
            void with(SlowConnections connections) throws IOException;
        }

        private static String form(String type, String how) {
            return SlowConnections.head("POST", "/login.xhtml", "Content-Type: " + type, how);
        }

        private static String session() {
            PageSession officer = PageSession.signedIn("departement", ProductServer.DEMONSTRATION_PASSWORD);
            assertThat(officer.get(EXPORT).body())
                    .as("an export that no connection holds")
                    .hasSizeGreaterThan(1_000_000);
            return officer.cookie();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SIPS", "PIPELINES"})
    void a_few_seconds_of_slow_reading_keep_nobody_waiting(Way way) throws Exception {
        assertAnswers(way, Duration.ofSeconds(5));
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void no_slow_way_keeps_anybody_waiting(Way way) throws Exception {
        assertAnswers(way, Duration.ofSeconds(20));
    }

    private static void assertAnswers(Way way, Duration howLong) throws Exception {
        SlowConnections.answer("/login.xhtml");
        try (SlowConnections slow = new SlowConnections("127.0.0.71")) {
            way.start.with(slow);
            assertThat(SlowConnections.worst(howLong)).as("%s", way).isLessThan(A_SECOND);
            // Nor does it keep a page from somebody else.
            assertThat(SlowConnections.answer("/login.xhtml"))
                    .as("page beside %s", way)
                    .isLessThan(A_SECOND.multipliedBy(10));
        }
        assertThat(SlowConnections.worst(A_SECOND)).as("after %s", way).isLessThan(A_SECOND);
    }

    @Test
    void a_slow_reader_gets_every_byte_and_the_connection_goes_on() throws Exception {
        HttpResponse<String> quick = Api.visitor().get(FILE);
        try (SlowConnections slow = new SlowConnections("127.0.0.72")) {
            Socket connection = slow.open(SlowConnections.head("GET", FILE));
            // The server has long written it all by then.
            SlowConnections.worst(Duration.ofSeconds(2));

            assertThat(body(connection)).isEqualTo(quick.body());
            connection.getOutputStream().write(SlowConnections.head("GET", FILE).getBytes(StandardCharsets.US_ASCII));
            assertThat(body(connection)).as("the next one").isEqualTo(quick.body());
        }
    }

    /** Requests that are sent before anybody answered get one answer, which says that it is the last. */
    @Test
    void only_the_first_of_requests_that_do_not_wait_is_answered() throws Exception {
        try (SlowConnections slow = new SlowConnections("127.0.0.73")) {
            Socket connection =
                    slow.open(SlowConnections.head("GET", "/robots.txt").repeat(3));
            String all = new String(connection.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(all.split("HTTP/1.1 200", -1)).hasSize(2);
            assertThat(all).containsIgnoringCase("Connection: close");
        }
    }

    @Test
    void an_address_has_so_many_connections_and_others_are_not_concerned() throws Exception {
        String ask = SlowConnections.head("GET", "/robots.txt");
        try (SlowConnections slow = new SlowConnections("127.0.0.74")) {
            for (int i = 0; i < 256; i++) {
                assertThat(line(slow.open(ask))).contains(" 200 ");
            }
            assertThat(line(slow.open(ask))).contains(" 503 ");
            assertThat(new OtherAddress("127.0.0.75")
                            .ask("GET", "/robots.txt", "")
                            .status())
                    .isEqualTo(200);
        }
        ProductServer.await("the connections to be forgotten", Duration.ofSeconds(20), () -> {
            try {
                return new OtherAddress("127.0.0.74")
                                .ask("GET", "/robots.txt", "")
                                .status()
                        == 200;
            } catch (IOException e) {
                return false;
            }
        });
    }

    private static String line(Socket connection) throws IOException {
        StringBuilder line = new StringBuilder();
        InputStream in = connection.getInputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    /** Reads the body of an answer of known length or in chunks, without reading beyond it. */
    private static String body(Socket connection) throws IOException {
        int length = -1;
        for (String line = line(connection); line.length() > 1; line = line(connection)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        line.substring("content-length:".length()).strip());
            }
        }
        if (length >= 0) {
            return text(connection.getInputStream().readNBytes(length));
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int chunk = chunk(connection); chunk > 0; chunk = chunk(connection)) {
            all.write(connection.getInputStream().readNBytes(chunk));
            line(connection);
        }
        line(connection);
        return text(all.toByteArray());
    }

    private static int chunk(Socket connection) throws IOException {
        return Integer.parseInt(line(connection).strip(), 16);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
