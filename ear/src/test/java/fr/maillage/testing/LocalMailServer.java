package fr.maillage.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on this machine that keeps what it gets, and refuses recipients on demand. */
public final class LocalMailServer implements AutoCloseable {

    private final int port;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private SMTPServer server;

    /** A mail as it came. */
    public record Mail(String recipient, byte[] content) {

        public String header(String name) {
            try {
                String value = parsed().getHeader(name, null);
                return value == null ? null : value.replaceAll("\\s+", " ");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The plain text. */
        public String text() {
            return part("text/plain");
        }

        public String html() {
            return part("text/html");
        }

        /** The entry for the recipient's calendar; null for none. */
        public String calendar() {
            return part("text/calendar");
        }

        /** The same as a file that she sees; null for none. */
        public String file() {
            return part("application/ics");
        }

        private String part(String type) {
            try {
                return part(new MimeMultipart(parsed().getDataHandler().getDataSource()), type);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String part(MimeMultipart parts, String type) throws MessagingException, IOException {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType(type)) {
                    return new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
                String within = part.isMimeType("multipart/*")
                        ? part(new MimeMultipart(part.getDataHandler().getDataSource()), type)
                        : null;
                if (within != null) {
                    return within;
                }
            }
            return null;
        }

        private MimeMessage parsed() throws MessagingException {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
        }
    }

    /** Does not run yet; its port stays its own when it goes away and comes back. */
    public LocalMailServer() {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            port = socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LocalMailServer start() {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Handler())
                .build();
        server.start();
        return this;
    }

    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** Gives the value for {@code MAILLAGE_SMTP_URL}. */
    public String address() {
        return "smtp://127.0.0.1:" + port;
    }

    /** From now on answers for this recipient with a code. */
    public void refuse(String recipient, int code) {
        refused.put(recipient, code);
    }

    /** From now on takes mails for this recipient again. */
    public void admit(String recipient) {
        refused.remove(recipient);
    }

    /** All mails so far, in their order. */
    public List<Mail> mails() {
        return mails;
    }

    public List<Mail> mailsTo(String recipient) {
        return mails.stream().filter(m -> m.recipient().equals(recipient)).toList();
    }

    @Override
    public void close() {
        stop();
    }

    /** One mail being handed over. */
    private final class Handler implements MessageHandler {

        private String recipient;

        @Override
        public void from(String sender) {
            // Anybody may send.
        }

        @Override
        public void recipient(String to) throws RejectException {
            Integer code = refused.get(to);
            if (code != null) {
                throw new RejectException(code, "<" + to + "> refused by the test");
            }
            recipient = to;
        }

        @Override
        public String data(InputStream content) throws IOException {
            mails.add(new Mail(recipient, content.readAllBytes()));
            return null;
        }

        @Override
        public void done() {
            // Nothing is open.
        }
    }
}
