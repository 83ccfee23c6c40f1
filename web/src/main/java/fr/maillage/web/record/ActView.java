package fr.maillage.web.record;

import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.record.several.SeveralOutcome;
import fr.maillage.record.several.SeveralOutcome.State;
import fr.maillage.record.several.SeveralReport;
import fr.maillage.record.several.SeveralService;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.list.Lists;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.UUID;

/** Tells of an act on several records: its outcome, how far it is, and the way back. */
@Named
@RequestScoped
public class ActView {

    @EJB
    private SeveralService acts;

    @Inject
    private JobRunService runs;

    @Inject
    private Lists lists;

    private String id;
    private SeveralReport report;
    private JobRunView run;

    /** A form's request is answered before its parameters are set, so the address is read at once. */
    @PostConstruct
    void init() {
        id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
    }

    /** Reads the act before the page is written, so that an unknown one is a 404 page. */
    public void load() {
        report = acts.report(uuid());
        run = run();
    }

    private JobRunView run() {
        try {
            return report.run() == null ? null : runs.get(report.run());
        } catch (Problem cleared) {
            return null;
        }
    }

    /** Puts back what nobody has changed since. */
    public String undo() {
        acts.undo(uuid());
        return again();
    }

    /** Stops after the record that is at work. */
    public String stop() {
        runs.stop(getReport().run());
        return again();
    }

    /** Goes on where it was stopped. */
    public String restart() {
        runs.restart(getReport().run());
        return again();
    }

    private String again() {
        return "/record/act.xhtml?faces-redirect=true&id=" + uuid();
    }

    /** Tells if it is still at work. */
    public boolean isWorking() {
        return getRun() != null && run.status().active();
    }

    /** Tells if something was done that can be put back. */
    public boolean isUndoable() {
        return !isWorking() && getReport().count(State.DONE) > 0;
    }

    /** Tells in one sentence what was done. */
    public String getSummary() {
        String key = "record.act.done." + (getReport().act().archives() ? "archived" : "changed");
        long left = getReport().count(State.LEFT);
        long done = getReport().count(State.DONE)
                + getReport().count(State.UNDONE)
                + getReport().count(State.KEPT);
        return Messages.format(locale(), key, done, left);
    }

    /** Tells in one sentence what was put back. */
    public String getBack() {
        return Messages.format(
                locale(),
                "record.act.done.undone",
                getReport().count(State.UNDONE),
                getReport().count(State.KEPT));
    }

    /** Number of records with which nothing was tried, or which wait to be put back, once nothing is at work any more. */
    public long getWaiting() {
        return isWorking() ? 0 : getReport().count(getReport().back() ? State.DONE : State.READY);
    }

    /** The key of the text that says how far a record is. */
    public String outcome(SeveralOutcome row) {
        String state = row.state().name().toLowerCase(Locale.ROOT);
        return "record.act.state."
                + (row.state() == State.DONE && getReport().act().archives() ? "archived" : state);
    }

    /** Badge of a record. */
    public String badge(SeveralOutcome row) {
        return switch (row.state()) {
            case READY -> "watch";
            case LEFT, KEPT -> "bad";
            case DONE, UNDONE -> "ok";
        };
    }

    /** Why a record was left, or not put back; empty where it was not. */
    public String why(SeveralOutcome row) {
        return row.why() == null ? "" : RuleTexts.text(row.why(), locale());
    }

    /** The value that a record's field had before. */
    public String before(SeveralOutcome row) {
        String held = String.join("|", row.before());
        return held.isEmpty()
                ? "–"
                : lists.labels(getReport().act().kind()).text(getReport().act().field(), held);
    }

    /** The value that the field was given. */
    public String getValue() {
        String held = String.join("|", getReport().act().held());
        return held.isEmpty()
                ? "–"
                : lists.labels(getReport().act().kind()).text(getReport().act().field(), held);
    }

    private static Locale locale() {
        return Messages.currentLocale();
    }

    /** The act; a form's request asks for it before the page is read. */
    public SeveralReport getReport() {
        if (report == null) {
            load();
        }
        return report;
    }

    public JobRunView getRun() {
        return getReport().run() == null ? null : run;
    }

    /** Progress from 0 to 100; null where it is not known. */
    public Integer getProgress() {
        return run.measured() ? run.progress() : null;
    }

    /** The folder of the pages of the kind. */
    public String getFolder() {
        return "/" + getReport().act().kind().replace('.', '/');
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private UUID uuid() {
        return Identifiers.of("act", id);
    }
}
