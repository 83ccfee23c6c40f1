package fr.maillage.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.RecordRef;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail as it leaves, and what of it the programs of those who get it look for. */
class MailComposerTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "CANCEL"})
    void an_entry_for_the_calendar_is_the_last_alternative_with_its_method_and_a_file(String method)
            throws MessagingException, IOException {
        String calendar = "BEGIN:VCALENDAR\r\nMETHOD:" + method + "\r\nX-A:é😀\r\nEND:VCALENDAR\r\n";

        MimeMultipart mixed = sent(calendar);

        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        MimeMultipart all =
                new MimeMultipart(mixed.getBodyPart(0).getDataHandler().getDataSource());
        assertThat(all.getContentType()).startsWith("multipart/alternative");
        assertThat(all.getCount()).isEqualTo(3);
        assertThat(all.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(all.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(all.getBodyPart(2).getContentType())
                .isEqualTo("text/calendar; method=" + method + "; charset=UTF-8");
        assertThat(text(all.getBodyPart(2))).isEqualTo(calendar);
        BodyPart file = mixed.getBodyPart(1);
        assertThat(file.getContentType()).startsWith("application/ics");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getFileName()).isEqualTo("invitation.ics");
        assertThat(text(file)).isEqualTo(calendar);
    }

    @Test
    void a_mail_without_one_has_two_alternatives() throws MessagingException, IOException {
        MimeMultipart all = sent(null);

        assertThat(all.getContentType()).startsWith("multipart/alternative");
        assertThat(all.getCount()).isEqualTo(2);
    }

    private static MimeMultipart sent(String calendar) throws MessagingException, IOException {
        OutgoingMail mail = new OutgoingMail(
                1,
                1,
                new RecordRef("test", UUID.randomUUID()),
                "amel@example.org",
                "Été",
                "Bonjour",
                calendar,
                "<a@example.org>",
                "http://localhost/unsubscribe");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MailComposer.compose(SESSION, mail, "maillage@example.org", "Maillage", new Date(0))
                .writeTo(bytes);
        MimeMessage read = new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
        return new MimeMultipart(read.getDataHandler().getDataSource());
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
