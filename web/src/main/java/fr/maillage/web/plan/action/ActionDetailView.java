package fr.maillage.web.plan.action;

import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.action.MilestoneDesk;
import fr.maillage.plan.action.MilestoneField;
import fr.maillage.plan.action.MilestoneService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** The page of an action, on which its milestones are ticked off, too. */
@Named
@ViewScoped
public class ActionDetailView extends RecordDetailView<ActionDetail, ActionField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionService actions;

    @Inject
    private MilestoneService milestones;

    @Inject
    private ActionLabels labels;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private final HashMap<String, Integer> seen = new HashMap<>();
    private String[] done;
    private String doneOn;
    private String title;
    private String dueOn;

    public ActionDetailView() {
        super(ActionField.class, "plan.action");
    }

    @Override
    protected RecordService<ActionDetail, ActionField> service() {
        return actions;
    }

    @Override
    protected RecordLabels<ActionField> labels() {
        return labels;
    }

    @Override
    public void load() {
        super.load();
        seen.clear();
        getDetail().milestones().forEach(m -> seen.put(m.id().toString(), m.version()));
        if (done == null) {
            done = getDetail().milestones().stream()
                    .filter(m -> m.doneOn() != null)
                    .map(m -> m.id().toString())
                    .toArray(String[]::new);
            doneOn = today().toString();
        }
    }

    /** Says which milestones are done: those that were ticked since, on the day of the form. */
    public String tick() {
        Set<String> ticked = Set.of(done);
        for (Milestone milestone : getDetail().milestones()) {
            String id = milestone.id().toString();
            if (seen.containsKey(id) && ticked.contains(id) != (milestone.doneOn() != null)) {
                milestones.change(
                        uuid(),
                        milestone.id(),
                        seen.get(id),
                        MilestoneDesk.values(milestone)
                                .with(MilestoneField.DONE_ON, ticked.contains(id) ? doneOn : null));
            }
        }
        Notice.success("plan.action.done.milestones");
        return again();
    }

    /** Adds a milestone at the end. */
    public String add() {
        milestones.add(
                uuid(),
                FieldValues.none(MilestoneField.class)
                        .with(MilestoneField.TITLE, title)
                        .with(MilestoneField.DUE_ON, dueOn));
        Notice.success("plan.action.done.milestone");
        return again();
    }

    /** The milestones to tick. */
    public List<SelectItem> getTicks() {
        return getDetail().milestones().stream()
                .map(m -> new SelectItem(
                        m.id().toString(),
                        texts.of(
                                "plan.milestone.tick",
                                m.place(),
                                m.title(),
                                texts.value(m.dueOn().toString()))))
                .toList();
    }

    /** For how many days a milestone of an action that may be late has been due; 0 where it is not. */
    public long overdue(Milestone milestone) {
        return milestone.due().overdue(today());
    }

    /** The text that tells that a milestone is due outside the days of the action; empty where it is inside. */
    public String outside(Milestone milestone) {
        LocalDate from = getDetail().action().startsOn();
        LocalDate until = getDetail().action().endsOn();
        if (from != null && milestone.dueOn().isBefore(from)) {
            return texts.of("plan.milestone.before");
        }
        return until != null && milestone.dueOn().isAfter(until) ? texts.of("plan.milestone.after") : "";
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    public String[] getDone() {
        return done;
    }

    public void setDone(String[] done) {
        this.done = done;
    }

    public String getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(String doneOn) {
        this.doneOn = doneOn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
    }
}
