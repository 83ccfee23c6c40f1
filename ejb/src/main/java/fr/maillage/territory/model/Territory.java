package fr.maillage.territory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A node of the graph. Reference data are written in batches beside JPA; perimeters through this entity. */
@Entity
@Table(name = "territory")
public class Territory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "territory_seq")
    @SequenceGenerator(name = "territory_seq", sequenceName = "territory_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    private String kind;

    private String code;

    @Column(name = "official_code")
    private String officialCode;

    private String name;

    @Column(name = "search_key")
    private String searchKey;

    private String description;

    private Integer population;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Territory() {}

    /** A territory without official code, as perimeters are. */
    public Territory(UUID uuid, String kind, String code, LocalDate validFrom) {
        this.uuid = uuid;
        this.kind = kind;
        this.code = code;
        this.validFrom = validFrom;
    }

    /** Gives it its name, by which it is then found, and what people should know about it. */
    public void describe(String newName, String newDescription) {
        name = newName;
        searchKey = TerritoryName.key(newName);
        description = newDescription;
    }

    /** From that day on it no longer counts. */
    public void end(LocalDate day) {
        validTo = day;
    }

    /** It counts again. */
    public void reopen() {
        validTo = null;
    }

    public void populate(Integer inhabitants) {
        population = inhabitants;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public int version() {
        return version;
    }

    public String kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String officialCode() {
        return officialCode;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public Integer population() {
        return population;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
