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

/** Token that a program shows instead of a password; only its hash is known. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_seq")
    @SequenceGenerator(name = "access_token_seq", sequenceName = "access_token_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String name;
    private String hash;

    @Column(name = "credential_stamp")
    private int credentialStamp;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "revoked_at")
    private OffsetDateTime revokedAt;

    @Column(name = "last_used_at")
    private OffsetDateTime lastUsedAt;

    protected AccessToken() {}

    public AccessToken(
            UUID uuid, Account account, String name, String hash, OffsetDateTime createdAt, OffsetDateTime expiresAt) {
        this.uuid = uuid;
        this.account = account;
        this.name = name;
        this.hash = hash;
        this.credentialStamp = account.credentialStamp();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Ends it for good; says whether it had not ended before. */
    public boolean revoke(OffsetDateTime at) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = at;
        return true;
    }

    public UUID uuid() {
        return uuid;
    }

    public Account account() {
        return account;
    }

    public String name() {
        return name;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** To a few minutes; null when it never was. */
    public OffsetDateTime lastUsedAt() {
        return lastUsedAt;
    }

    public OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
