package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** PDFs that everybody may ask for cost the server little. */
class PublicPdfJourney {

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<byte[]> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(ProductServer.shared().uri(path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_guide_is_drawn_once_for_all_who_ask_for_it() {
        byte[] first = get("/orientation/guide.pdf?territory=com:93032").body();
        byte[] again = get("/orientation/guide.pdf?territory=com:93032").body();
        byte[] other = get("/orientation/guide.pdf?territory=com:93051").body();

        assertThat(first).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        // A PDF has the moment of its drawing in it.
        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void a_crowd_is_served_or_told_to_come_back() {
        List<HttpResponse<byte[]>> answers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> get("/orientation/guide.pdf?territory=com:930" + (45 + i)))
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(200, 404, 422, 503);
            if (answer.statusCode() == 503) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("text/html");
            }
        });
        assertThat(answers).anySatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    }
}
