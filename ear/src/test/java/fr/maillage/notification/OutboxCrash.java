package fr.maillage.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.EmbeddedDatabase;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.LocalMailServer.Mail;
import fr.maillage.testing.ProductServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kills the whole server while messages leave. */
@Tag("long")
class OutboxCrash {

    private static final int MESSAGES = 600;

    @Test
    void a_server_killed_half_way_loses_no_message_and_doubles_at_most_those_on_their_way() throws SQLException {
        Path data = ProductServer.preparedFolder("outbox");
        try (Connection connection = EmbeddedDatabase.open(data, "")) {
            OutboxFixture.fill(connection, MESSAGES);
        }
        try (LocalMailServer mail = new LocalMailServer().start()) {
            try (ProductServer server = server(data, mail).start()) {
                await(mail, MESSAGES / 2);
                server.kill();
            }
            int before = mail.mails().size();
            assertThat(before).isLessThan(MESSAGES);
            try (ProductServer server = server(data, mail).start()) {
                await(mail, MESSAGES);
                ProductServer.await(
                        "all to be there",
                        Duration.ofMinutes(2),
                        () -> identifiers(mail).size() == MESSAGES);
                server.stop();
            }

            assertThat(identifiers(mail)).hasSize(MESSAGES);
            assertThat(mail.mails()).hasSizeBetween(MESSAGES, MESSAGES + OutboxFixture.DOUBLED_AT_MOST);
            assertThat(mail.mails().stream().map(Mail::recipient).collect(Collectors.toSet()))
                    .hasSize(MESSAGES);
        }
        try (Connection connection = EmbeddedDatabase.open(data, "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from outbox_message where state <> 'SENT'")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    private static Set<String> identifiers(LocalMailServer mail) {
        return mail.mails().stream().map(m -> m.header("Message-ID")).collect(Collectors.toSet());
    }

    private static ProductServer server(Path data, LocalMailServer mail) {
        return new ProductServer(ProductServer.provisioned(), data).with("MAILLAGE_SMTP_URL", mail.address());
    }

    private static void await(LocalMailServer mail, int messages) {
        ProductServer.await(
                messages + " messages",
                Duration.ofMinutes(3),
                () -> mail.mails().size() >= messages);
    }
}
