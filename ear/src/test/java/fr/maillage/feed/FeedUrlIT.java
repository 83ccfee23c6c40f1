package fr.maillage.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Watched web addresses. */
@InsideEar
class FeedUrlIT {

    @Inject
    FeedDesk feed;

    @BeforeEach
    void open() throws IOException {
        feed.open();
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void an_address_is_fetched_again_only_when_it_has_changed() throws IOException {
        try (OneFileServer server = new OneFileServer()) {
            server.serve(feed.content("1"), "\"v1\"");
            UUID id = feed.url(server.address());

            FeedView first = feed.look(id);
            assertThat(first.result()).isEqualTo(FeedResult.TAKEN);
            feed.imports().completed(first.lastRun());
            assertThat(feed.look(id).result()).isEqualTo(FeedResult.UNCHANGED);
            assertThat(server.lastRequest()).contains("If-None-Match: \"v1\"");

            server.serve(feed.content("1", "2"), "\"v2\"");
            feed.imports().completed(feed.look(id).lastRun());
            assertThat(feed.imports().places()).isEqualTo(2);
        }
    }

    @Test
    void an_address_of_the_inner_network_is_refused() throws IOException {
        feed.forbidPrivateAddresses();
        try (OneFileServer server = new OneFileServer()) {
            server.serve(feed.content("1"), "\"v1\"");
            FeedView looked = feed.look(feed.url(server.address()));

            assertThat(looked.result()).isEqualTo(FeedResult.FAILED);
            assertThat(looked.problem().rule()).isEqualTo("feed.private-address");
            assertThat(server.lastRequest()).isNull();
        }
    }

    @Test
    void an_answer_that_is_no_file_is_a_failure_with_its_code() throws IOException {
        try (OneFileServer server = new OneFileServer()) {
            server.answer("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            assertThat(feed.look(feed.url(server.address())).problem())
                    .isEqualTo(Violation.of("location", "feed.http-status", "404"));
            server.answer("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n");
            assertThat(feed.look(feed.url(server.address())).problem().rule()).isEqualTo("feed.url");
            server.answer("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
            assertThat(feed.look(feed.url(server.address())).problem().rule()).isEqualTo("feed.too-large");
        }
    }
}
