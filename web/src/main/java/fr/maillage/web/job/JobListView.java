package fr.maillage.web.job;

import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** The runs that the caller may see, and the jobs that she may start. */
@Named
@RequestScoped
public class JobListView {

    @Inject
    private JobRunService runs;

    @Inject
    private HttpServletRequest request;

    private ListState state;
    private Page<JobRunView> page;
    private List<String> jobs;
    private List<String> startable;

    @PostConstruct
    void read() {
        state = ListState.ofRequest("created", false);
        page = runs.list(JobFilters.of(request), state.request());
        jobs = runs.jobs();
        startable = runs.startable();
    }

    /** Starts a job and shows its run. */
    public String start(String job) {
        return "/job/detail.xhtml?faces-redirect=true&id=" + runs.start(job, Map.of());
    }

    public ListState getState() {
        return state;
    }

    public Page<JobRunView> getPage() {
        return page;
    }

    public List<String> getJobs() {
        return jobs;
    }

    public List<String> getStartable() {
        return startable;
    }

    public List<String> getStates() {
        return JobStates.names();
    }

    /** Tells if a run on this page still works, so that the page keeps itself fresh. */
    public boolean isLive() {
        return page.items().stream().anyMatch(run -> run.status().active());
    }
}
