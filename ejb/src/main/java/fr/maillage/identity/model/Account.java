package fr.maillage.identity.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Somebody who may sign in. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;
    private String login;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "credential_stamp")
    private int credentialStamp;

    private String language;
    private boolean active;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "last_sign_in_at")
    private OffsetDateTime lastSignInAt;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "failed_sign_ins")
    private int failedSignIns;

    @Column(name = "locked_at")
    private OffsetDateTime lockedAt;

    @Column(name = "reviewed_at")
    private OffsetDateTime reviewedAt;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    private boolean demonstration;

    @Version
    private int version;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<AccountGrant> grants = new ArrayList<>();

    protected Account() {}

    public Account(UUID uuid, String login, String passwordHash, OffsetDateTime createdAt) {
        this.uuid = uuid;
        this.login = login;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /** Takes over what an administrator may change. */
    public void describe(
            String login, String displayName, String email, String language, boolean active, LocalDate expiresOn) {
        this.login = login;
        this.displayName = displayName;
        this.email = email;
        this.language = language;
        this.active = active;
        this.expiresOn = expiresOn;
    }

    /** Notes that the demonstration brought it along, with a password that everybody knows. */
    public void belongToDemonstration() {
        demonstration = true;
    }

    /** An administrator gave it to a person: nobody else knows its password any more. */
    public void handOver(String hash) {
        changePassword(hash);
        demonstration = false;
    }

    /** Tells if it may be used on a day, unless it is locked. */
    public boolean usable(LocalDate today) {
        return active && (expiresOn == null || !today.isAfter(expiresOn));
    }

    /** Replaces the grants, keeping those that stay. */
    public void grant(Collection<RoleOnTerritory> wanted, OffsetDateTime at) {
        grants.removeIf(g -> !wanted.contains(g.roleOnTerritory()));
        List<RoleOnTerritory> kept =
                grants.stream().map(AccountGrant::roleOnTerritory).toList();
        wanted.stream()
                .distinct()
                .filter(w -> !kept.contains(w))
                .forEach(w -> grants.add(new AccountGrant(this, w, at)));
    }

    /** A new password ends every session and token that was opened with the old one. */
    public void changePassword(String hash) {
        this.passwordHash = hash;
        this.credentialStamp++;
        this.failedSignIns = 0;
        this.lockedAt = null;
    }

    /** Lets it try passwords again; says whether it was kept from it. */
    public boolean unlock() {
        boolean locked = lockedAt != null;
        failedSignIns = 0;
        lockedAt = null;
        return locked;
    }

    public void speak(String language) {
        this.language = language;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public int credentialStamp() {
        return credentialStamp;
    }

    public String language() {
        return language;
    }

    public boolean active() {
        return active;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime lastSignInAt() {
        return lastSignInAt;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** When wrong passwords became too many; null when they did not. */
    public OffsetDateTime lockedAt() {
        return lockedAt;
    }

    public OffsetDateTime reviewedAt() {
        return reviewedAt;
    }

    public String reviewedBy() {
        return reviewedBy;
    }

    /** Tells if the demonstration brought it along. */
    public boolean demonstration() {
        return demonstration;
    }

    public int version() {
        return version;
    }

    public List<AccountGrant> grants() {
        return List.copyOf(grants);
    }
}
