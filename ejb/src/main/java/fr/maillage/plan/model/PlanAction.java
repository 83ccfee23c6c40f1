package fr.maillage.plan.model;

import fr.maillage.plan.action.ActionField;
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

/** An action as its table keeps it; what it refers to, whom it is for and its milestones are rows of other tables. */
@Entity
@Table(name = "plan_action")
public class PlanAction extends ArchivableRecord {

    private static final FieldAccess<PlanAction, ActionField> ACCESS = new FieldAccess<PlanAction, ActionField>(
                    ActionField.class)
            .text(ActionField.TITLE, a -> a.title, (a, text) -> a.title = text)
            .text(ActionField.CODE, a -> a.code, (a, text) -> a.code = text)
            .text(ActionField.KIND, a -> a.kind, (a, text) -> a.kind = text)
            .text(ActionField.PURPOSE, a -> a.purpose, (a, text) -> a.purpose = text)
            .text(ActionField.STATE, a -> a.state, (a, text) -> a.state = text)
            .text(ActionField.STATE_REASON, a -> a.stateReason, (a, text) -> a.stateReason = text)
            .day(ActionField.STARTS_ON, a -> a.startsOn, (a, day) -> a.startsOn = day)
            .day(ActionField.ENDS_ON, a -> a.endsOn, (a, day) -> a.endsOn = day)
            .text(ActionField.DELIVERABLES, a -> a.deliverables, (a, text) -> a.deliverables = text)
            .text(ActionField.RISKS, a -> a.risks, (a, text) -> a.risks = text);

    @Id
    @SequenceGenerator(name = "plan_action_seq", sequenceName = "plan_action_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_action_seq")
    private Long id;

    private String code;

    private String title;

    private String kind;

    @Column(name = "territory_id")
    private long territoryId;

    private String purpose;

    private String state;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "lead_id")
    private Long leadId;

    @Column(name = "person_id")
    private Long personId;

    private String deliverables;

    private String risks;

    @Column(name = "search_text")
    private String searchText;

    protected PlanAction() {}

    public PlanAction(UUID uuid, OffsetDateTime now) {
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

    /** The code of its kind. */
    public String kind() {
        return kind;
    }

    /** The key of the person who answers for it; null for nobody. */
    public Long personId() {
        return personId;
    }

    /** Says who answers for it; null for nobody. */
    public void answeredForBy(Long person) {
        personId = person;
    }

    /** Its first day; null where nobody said. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** Its last day; null where nobody said. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** The key of the territory whose officers keep it. */
    public long territoryId() {
        return territoryId;
    }

    /**
     * Replaces what it says beside its lists.
     *
     * @param territory the key of the territory whose officers keep it
     * @param lead the key of the actor that leads it; null for none
     * @param searched what the text filter looks in
     */
    public void describe(FieldValues<ActionField> values, long territory, Long lead, String searched) {
        ACCESS.write(this, values);
        territoryId = territory;
        leadId = lead;
        searchText = searched;
    }
}
