package fr.maillage.committee.model;

import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskKeys;
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

/** A task as its table keeps it. */
@Entity
@Table(name = "committee_task")
public class Task extends ArchivableRecord {

    private static final FieldAccess<Task, TaskField> ACCESS = new FieldAccess<Task, TaskField>(TaskField.class)
            .text(TaskField.TITLE, t -> t.title, (t, text) -> t.title = text)
            .text(TaskField.CODE, t -> t.code, (t, text) -> t.code = text)
            .day(TaskField.DUE_ON, t -> t.dueOn, (t, day) -> t.dueOn = day)
            .day(TaskField.DONE_ON, t -> t.doneOn, (t, day) -> t.doneOn = day)
            .text(TaskField.REMARK, t -> t.remark, (t, text) -> t.remark = text);

    @Id
    @SequenceGenerator(name = "committee_task_seq", sequenceName = "committee_task_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "committee_task_seq")
    private Long id;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "decision_id")
    private Long decisionId;

    @Column(name = "owner_id")
    private Long ownerId;

    private String code;

    private String title;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String remark;

    @Column(name = "search_text")
    private String searchText;

    protected Task() {}

    public Task(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    /**
     * Replaces what it says.
     *
     * @param words what the list's text filter looks in; begins with the title's
     */
    public void describe(FieldValues<TaskField> values, TaskKeys keys, String words) {
        ACCESS.write(this, values);
        bodyId = keys.body().id();
        territoryId = keys.body().territoryId();
        decisionId =
                keys.decision() == null ? null : Long.valueOf(keys.decision().key());
        ownerId = keys.owner();
        searchText = words;
    }

    /** Says when it was done. */
    public void done(LocalDate day) {
        doneOn = day;
    }

    /** Gives it to somebody, by her key; null for nobody. */
    public void givenTo(Long person) {
        ownerId = person;
    }

    @Override
    public Long id() {
        return id;
    }

    public long bodyId() {
        return bodyId;
    }

    /** That of its body. */
    public long territoryId() {
        return territoryId;
    }

    public String title() {
        return title;
    }

    /** The key of who does it; null for nobody. */
    public Long ownerId() {
        return ownerId;
    }

    /** Null while it is not done. */
    public LocalDate doneOn() {
        return doneOn;
    }
}
