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

/** A role that an account holds on a territory. */
@Entity
@Table(name = "account_grant")
public class AccountGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_grant_seq")
    @SequenceGenerator(name = "account_grant_seq", sequenceName = "account_grant_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String role;

    @Column(name = "territory_id")
    private Long territoryId;

    @Column(name = "granted_at")
    private OffsetDateTime grantedAt;

    protected AccountGrant() {}

    AccountGrant(Account account, RoleOnTerritory given, OffsetDateTime grantedAt) {
        this.account = account;
        this.role = given.role();
        this.territoryId = given.territoryId();
        this.grantedAt = grantedAt;
    }

    public RoleOnTerritory roleOnTerritory() {
        return new RoleOnTerritory(role, territoryId);
    }

    /** Null for rights that were given before this was kept. */
    public OffsetDateTime grantedAt() {
        return grantedAt;
    }

    public Account account() {
        return account;
    }
}
