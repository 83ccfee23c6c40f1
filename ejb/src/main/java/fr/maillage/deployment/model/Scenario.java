package fr.maillage.deployment.model;

import fr.maillage.deployment.scenario.ScenarioField;
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

/** A scenario as its table keeps it; its lines, opinions and messages are in tables of their own. */
@Entity
@Table(name = "deployment_scenario")
public class Scenario extends ArchivableRecord {

    private static final FieldAccess<Scenario, ScenarioField> ACCESS = new FieldAccess<Scenario, ScenarioField>(
                    ScenarioField.class)
            .text(ScenarioField.TITLE, s -> s.title, (s, text) -> s.title = text)
            .text(ScenarioField.NOTE, s -> s.note, (s, text) -> s.note = text);

    @Id
    @SequenceGenerator(name = "deployment_scenario_seq", sequenceName = "deployment_scenario_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deployment_scenario_seq")
    private Long id;

    private String title;

    @Column(name = "territory_id")
    private long territoryId;

    private String note;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "search_text")
    private String searchText;

    protected Scenario() {}

    public Scenario(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    @Override
    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public long territoryId() {
        return territoryId;
    }

    /** Null for a draft. */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** Puts it before the prefecture. */
    public void submit(LocalDate day) {
        submittedOn = day;
    }

    /**
     * Replaces what it says.
     *
     * @param territory the key of where it is kept
     * @param searched what the text filter looks in
     */
    public void describe(FieldValues<ScenarioField> values, long territory, String searched) {
        ACCESS.write(this, values);
        territoryId = territory;
        searchText = searched;
    }
}
