package fr.maillage.bench;

import fr.maillage.notification.OutboxFixture;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.LocalMailServer.Mail;
import fr.maillage.testing.ProductServer;
import fr.maillage.testing.Site;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * Messages sent to a mail server on the same machine, by a server that is killed half-way. What it took from the first
 * message to the kill, and from the first message after the restart to the last, stands beside the minute that is
 * allowed; a message that is lost, or doubled beyond those that were on their way, fails the measurement.
 */
final class OutboxBench {

    private static final double LIMIT_MILLIS = 60_000;

    private final Site site;
    private final int messages;

    OutboxBench(Site site, int messages) {
        this.site = site;
        this.messages = messages;
    }

    Result run() throws SQLException {
        site.start().stop();
        try (Connection connection = site.open()) {
            OutboxFixture.fill(connection, messages);
        }
        try (LocalMailServer mail = new LocalMailServer().start()) {
            site.with("MAILLAGE_SMTP_URL", mail.address());
            site.start();
            double took = millis(mail, 1, messages / 2);
            site.kill();
            int before = mail.mails().size();
            long restarted = System.nanoTime();
            site.start();
            took += millis(mail, before + 1, messages);
            double whole = (System.nanoTime() - restarted) / 1e9;
            site.stop();
            long different = mail.mails().stream()
                    .map(m -> m.header("Message-ID"))
                    .collect(Collectors.toSet())
                    .size();
            long people = mail.mails().stream().map(Mail::recipient).distinct().count();
            if (different != messages
                    || people != messages
                    || mail.mails().size() > messages + OutboxFixture.DOUBLED_AT_MOST) {
                throw new IllegalStateException(
                        mail.mails().size() + " mails, " + different + " different, of " + messages);
            }
            return new Result(
                    "Messages, killed half-way",
                    site.database(),
                    took,
                    LIMIT_MILLIS,
                    1,
                    "ms",
                    String.format(
                            "%d messages, killed after %d, %d doubled, none lost; the second half took %.0f s with the restart",
                            messages, before, mail.mails().size() - messages, whole));
        }
    }

    private static double millis(LocalMailServer mail, int from, int to) {
        await(mail, from);
        long start = System.nanoTime();
        await(mail, to);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void await(LocalMailServer mail, int count) {
        ProductServer.await(
                count + " messages", Duration.ofMinutes(5), () -> mail.mails().size() >= count);
    }
}
