package fr.maillage.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests inside the server that name a mail server of their own, to which messages leave. */
public abstract class MailedInside {

    protected final LocalMailServer server = new LocalMailServer();

    @BeforeEach
    void name_a_mail_server() {
        System.setProperty("MAILLAGE_SMTP_URL", address());
    }

    @AfterEach
    void name_none_again() {
        System.clearProperty("MAILLAGE_SMTP_URL");
        server.close();
    }

    /** The address that is named; where nothing else is said, of a server that runs. */
    protected String address() {
        return server.start().address();
    }
}
