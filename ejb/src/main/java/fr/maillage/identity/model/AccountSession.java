package fr.maillage.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Somebody who is signed in in a browser; gone as soon as the session is over. */
@Entity
@Table(name = "account_session")
public class AccountSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_session_seq")
    @SequenceGenerator(name = "account_session_seq", sequenceName = "account_session_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "credential_stamp")
    private int credentialStamp;

    private String browser;
    private String address;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "last_seen_at")
    private OffsetDateTime lastSeenAt;

    protected AccountSession() {}

    public AccountSession(UUID uuid, Account account, String browser, String address, OffsetDateTime now) {
        this.uuid = uuid;
        this.account = account;
        this.credentialStamp = account.credentialStamp();
        this.browser = browser;
        this.address = address;
        this.openedAt = now;
        this.lastSeenAt = now;
    }

    public UUID uuid() {
        return uuid;
    }

    public Account account() {
        return account;
    }

    /** Its name and its system, such as "Firefox, Linux"; null when unknown. */
    public String browser() {
        return browser;
    }

    public String address() {
        return address;
    }

    public OffsetDateTime openedAt() {
        return openedAt;
    }

    /** To a few minutes. */
    public OffsetDateTime lastSeenAt() {
        return lastSeenAt;
    }
}
