package fr.maillage.web.plan.action;

import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.action.MilestoneDesk;
import fr.maillage.plan.action.MilestoneField;
import fr.maillage.plan.action.MilestoneService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The milestones on the page of an action: ticked off, added, moved and taken out. */
@Named
@ViewScoped
public class MilestonesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionDetailView page;

    @Inject
    private MilestoneService milestones;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** The versions that the page shows, in its order. */
    private LinkedHashMap<String, Integer> seen = new LinkedHashMap<>();

    private String[] done;
    private String doneOn;
    private String title;
    private String dueOn;
    private boolean outside;

    /** Takes note of what the page shows; before each page. */
    public void load() {
        seen = current();
        if (done == null) {
            done = getAll().stream()
                    .filter(m -> m.doneOn() != null)
                    .map(m -> m.id().toString())
                    .toArray(String[]::new);
            doneOn = today().toString();
        }
    }

    private LinkedHashMap<String, Integer> current() {
        return getAll().stream()
                .collect(Collectors.toMap(m -> m.id().toString(), Milestone::version, (a, b) -> a, LinkedHashMap::new));
    }

    /** Says which milestones are done: those that were ticked since, on the day of the form. */
    public String tick() {
        Set<String> ticked = Set.of(done);
        for (Milestone milestone : getAll()) {
            String id = milestone.id().toString();
            if (seen.containsKey(id) && ticked.contains(id) != (milestone.doneOn() != null)) {
                milestones.change(
                        action(),
                        milestone.id(),
                        seen.get(id),
                        MilestoneDesk.values(milestone)
                                .with(MilestoneField.DONE_ON, ticked.contains(id) ? doneOn : null),
                        false);
            }
        }
        return told("plan.action.done.milestones");
    }

    /** Adds a milestone at the end. */
    public String add() {
        milestones.add(
                action(),
                FieldValues.none(MilestoneField.class)
                        .with(MilestoneField.TITLE, title)
                        .with(MilestoneField.DUE_ON, dueOn),
                outside);
        return told("plan.action.done.milestone");
    }

    /** Moves a milestone one place up ({@code -1}) or down ({@code 1}). */
    public String move(Milestone milestone, int by) {
        requireSeen();
        milestones.shift(action(), milestone.id(), milestone.version(), by);
        return told("plan.milestone.done.moved");
    }

    /** Takes a milestone out of the action. */
    public String remove(Milestone milestone) {
        requireSeen();
        milestones.remove(action(), milestone.id(), milestone.version());
        return told("plan.milestone.done.removed");
    }

    /** Buttons stand in the rows of a table, which may be others when somebody else has changed them. */
    private void requireSeen() {
        if (!List.copyOf(current().entrySet()).equals(List.copyOf(seen.entrySet()))) {
            throw Problem.stale(MilestoneDesk.KIND, page.getId());
        }
    }

    private String told(String text) {
        Notice.success(text);
        return "/plan/action/detail.xhtml?faces-redirect=true&id=" + page.getId();
    }

    public List<Milestone> getAll() {
        return page.getDetail().milestones();
    }

    /** The milestones to tick. */
    public List<SelectItem> getTicks() {
        return getAll().stream()
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
        LocalDate from = page.getDetail().action().startsOn();
        LocalDate until = page.getDetail().action().endsOn();
        if (from != null && milestone.dueOn().isBefore(from)) {
            return texts.of("plan.milestone.before");
        }
        return until != null && milestone.dueOn().isAfter(until) ? texts.of("plan.milestone.after") : "";
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private UUID action() {
        return page.getDetail().id();
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

    public boolean isOutside() {
        return outside;
    }

    public void setOutside(boolean outside) {
        this.outside = outside;
    }
}
