package fr.maillage.job.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A run of a job. It is written once here; every later change of state is a conditional update in the repository,
 * because several nodes may try the same one and exactly one must win.
 */
@Entity
@Table(name = "job_run")
public class JobRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_run_seq")
    @SequenceGenerator(name = "job_run_seq", sequenceName = "job_run_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    private String job;

    private String status;

    @Column(name = "owner_account")
    private UUID ownerAccount;

    @Column(name = "owner_login")
    private String ownerLogin;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "claim_key")
    private String claimKey;

    @Column(name = "exclusive_key")
    private String exclusiveKey;

    @Column(name = "held_key")
    private String heldKey;

    private int attempts;

    private String node;

    private String incarnation;

    @Column(name = "execution_id")
    private Long executionId;

    @Column(name = "expected_total")
    private Long expectedTotal;

    @Column(name = "problem_rule")
    private String problemRule;

    @Column(name = "problem_value")
    private String problemValue;

    @Column(name = "problem_args")
    private String problemArgs;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Column(name = "heartbeat_at")
    private OffsetDateTime heartbeatAt;

    @ElementCollection
    @CollectionTable(name = "job_run_parameter", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "text_value")
    private Map<String, String> parameters = new HashMap<>();

    @Version
    private int version;

    protected JobRun() {}

    /** Who a run works for. A null account is the system. */
    public record Owner(UUID account, String login, String name) {}

    public JobRun(
            UUID uuid,
            String job,
            String status,
            Owner owner,
            String claimKey,
            String exclusiveKey,
            Map<String, String> parameters,
            OffsetDateTime createdAt) {
        this.uuid = uuid;
        this.job = job;
        this.status = status;
        this.ownerAccount = owner.account();
        this.ownerLogin = owner.login();
        this.ownerName = owner.name();
        this.claimKey = claimKey;
        this.exclusiveKey = exclusiveKey;
        this.parameters.putAll(parameters);
        this.createdAt = createdAt;
    }

    public Long getId() {
        return id;
    }

    public UUID getUuid() {
        return uuid;
    }

    public String getJob() {
        return job;
    }

    public String getStatus() {
        return status;
    }

    public UUID getOwnerAccount() {
        return ownerAccount;
    }

    public String getOwnerLogin() {
        return ownerLogin;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public String getExclusiveKey() {
        return exclusiveKey;
    }

    public int getAttempts() {
        return attempts;
    }

    public String getIncarnation() {
        return incarnation;
    }

    public Long getExpectedTotal() {
        return expectedTotal;
    }

    public String getProblemRule() {
        return problemRule;
    }

    public String getProblemValue() {
        return problemValue;
    }

    public String getProblemArgs() {
        return problemArgs;
    }

    public OffsetDateTime getCreatedAt() {
        return createdAt;
    }

    public OffsetDateTime getStartedAt() {
        return startedAt;
    }

    public OffsetDateTime getEndedAt() {
        return endedAt;
    }

    public Map<String, String> getParameters() {
        return Map.copyOf(parameters);
    }
}
