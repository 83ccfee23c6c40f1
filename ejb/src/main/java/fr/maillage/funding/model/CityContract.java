package fr.maillage.funding.model;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.record.model.ArchivableRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A contract as its table keeps it; its communes and QPV are in a table of their own. */
@Entity
@Table(name = "city_contract")
public class CityContract extends ArchivableRecord {

    private static final FieldAccess<CityContract, ContractField> ACCESS = new FieldAccess<CityContract, ContractField>(
                    ContractField.class)
            .text(ContractField.TITLE, c -> c.title, (c, text) -> c.title = text)
            .text(ContractField.CODE, c -> c.code, (c, text) -> c.code = text)
            .text(ContractField.GENERATION, c -> c.generation, (c, text) -> c.generation = text)
            .text(ContractField.KIND, c -> c.kind, (c, text) -> c.kind = text)
            .day(ContractField.STARTS_ON, c -> c.startsOn, (c, day) -> c.startsOn = day)
            .day(ContractField.ENDS_ON, c -> c.endsOn, (c, day) -> c.endsOn = day)
            .text(ContractField.SIGNATORIES, c -> c.signatories, (c, text) -> c.signatories = text);

    @Id
    @SequenceGenerator(name = "city_contract_seq", sequenceName = "city_contract_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "city_contract_seq")
    private Long id;

    private String code;

    private String title;

    private String generation;

    private String kind;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String signatories;

    @Column(name = "search_text")
    private String searchText;

    protected CityContract() {}

    public CityContract(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    @Override
    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public long territoryId() {
        return territoryId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /**
     * Replaces what it says.
     *
     * @param territory the key of where it is kept
     * @param searched what the text filter looks in
     */
    public void describe(FieldValues<ContractField> values, long territory, String searched) {
        ACCESS.write(this, values);
        territoryId = territory;
        searchText = searched;
    }
}
