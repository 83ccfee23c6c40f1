package fr.maillage.web.job;

import fr.maillage.job.JobAttemptView;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One run: how far it is, what it did, and what can be done about it. */
@Named
@RequestScoped
public class JobDetailView {

    @Inject
    private JobRunService runs;

    @Inject
    private LanguageView language;

    private String id;
    private JobRunView run;
    private List<JobAttemptView> attempts;

    /** A form's request is answered before its parameters are set, so the address is read at once. */
    @PostConstruct
    void init() {
        id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
    }

    /** Looks the run up before the page is written, so that an unknown one is a 404 page. */
    public void load() {
        run = runs.get(uuid());
        attempts = runs.attempts(uuid());
    }

    public String stop() {
        runs.stop(uuid());
        Notice.success("job.detail.stopped");
        return again();
    }

    public String restart() {
        runs.restart(uuid());
        Notice.success("job.detail.restarted");
        return again();
    }

    public JobRunView getRun() {
        if (run == null) {
            load();
        }
        return run;
    }

    public List<JobAttemptView> getAttempts() {
        return attempts;
    }

    /** The parameters that people can read, by name; what only names another record by its number is left out. */
    public Map<String, String> getParameters() {
        Map<String, String> parameters = new TreeMap<>(getRun().parameters());
        parameters.values().removeIf(JobDetailView::identifier);
        return parameters;
    }

    private static boolean identifier(String value) {
        try {
            return value != null && UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Gives the position of the progress bar; null while nobody can tell. */
    public Integer getProgress() {
        return getRun().measured() ? getRun().progress() : null;
    }

    /** Tells what a run that was asked to stop waits for; empty otherwise. */
    public String getWaits() {
        return JobTexts.waits(language.getLocale(), getRun().job(), runs.waitsFor(uuid()));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private String again() {
        return "/job/detail.xhtml?faces-redirect=true&id=" + uuid();
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("job", id);
        }
    }
}
