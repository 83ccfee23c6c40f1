package fr.maillage.notification;

import fr.maillage.notification.model.RetryPolicy;
import fr.maillage.notification.model.SmtpAddress;
import fr.maillage.notification.model.SmtpAddress.Security;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** A connection to the mail server, over which several messages go. */
final class SmtpConnection implements AutoCloseable {

    private static final String TIMEOUT_MILLIS = "30000";
    private static final int CLOSING = 421;

    private final Session session;
    private final Transport transport;

    /** @throws MessagingException when the server cannot be reached or does not let us in */
    SmtpConnection(SmtpAddress server) throws MessagingException {
        String protocol = server.security() == Security.TLS ? "smtps" : "smtp";
        Properties properties = new Properties();
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        properties.setProperty(prefix + "auth", String.valueOf(server.user() != null));
        session = Session.getInstance(properties);
        transport = session.getTransport(protocol);
        transport.connect(server.host(), server.port(), server.user(), server.password());
    }

    Session session() {
        return session;
    }

    /**
     * Hands a message to the server.
     *
     * @throws Refused when the server does not take this message
     * @throws MessagingException when the connection is of no use any more
     */
    void send(MimeMessage message) throws MessagingException, Refused {
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            Answer answer = answer(e);
            if (answer.code() > 0 && answer.code() != CLOSING) {
                throw new Refused(answer, e);
            }
            throw e;
        }
    }

    /** Finds the last answer of the server; the code is 0 when it said nothing. */
    private static Answer answer(MessagingException failure) {
        Answer answer = new Answer(0, failure.getMessage());
        for (Exception next = failure;
                next instanceof MessagingException messaging;
                next = messaging.getNextException()) {
            if (next instanceof SMTPAddressFailedException address) {
                answer = new Answer(address.getReturnCode(), next.getMessage());
            } else if (next instanceof SMTPSenderFailedException sender) {
                answer = new Answer(sender.getReturnCode(), next.getMessage());
            } else if (next instanceof SMTPSendFailedException send && answer.code() == 0) {
                answer = new Answer(send.getReturnCode(), next.getMessage());
            }
        }
        return answer;
    }

    private record Answer(int code, String text) {}

    @Override
    public void close() throws MessagingException {
        transport.close();
    }

    /** The server does not take a message, for now or for good. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;
        private final int code;

        private Refused(Answer answer, Exception cause) {
            super(answer.text(), cause);
            this.code = answer.code();
        }

        boolean permanent() {
            return RetryPolicy.permanent(code);
        }
    }
}
