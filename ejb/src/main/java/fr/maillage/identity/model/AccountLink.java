package fr.maillage.identity.model;

import fr.maillage.shared.LinkPolicy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A link by which the holder of an account chooses a password, once; only a digest of its secret is known. */
@Entity
@Table(name = "account_link")
public class AccountLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_link_seq")
    @SequenceGenerator(name = "account_link_seq", sequenceName = "account_link_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String purpose;
    private String hash;

    @Column(name = "credential_stamp")
    private int credentialStamp;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    protected AccountLink() {}

    public AccountLink(
            Account account, String purpose, String hash, OffsetDateTime createdAt, OffsetDateTime expiresAt) {
        this.account = account;
        this.purpose = purpose;
        this.hash = hash;
        this.credentialStamp = account.credentialStamp();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Tells if it may still be used: once, in time, and not after the password has changed some other way. */
    public boolean open(OffsetDateTime now) {
        return usedAt == null && !LinkPolicy.expired(expiresAt, now) && credentialStamp == account.credentialStamp();
    }

    /** Consumes it. */
    public void use(OffsetDateTime at) {
        usedAt = at;
    }

    public Account account() {
        return account;
    }

    public String purpose() {
        return purpose;
    }

    public OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
