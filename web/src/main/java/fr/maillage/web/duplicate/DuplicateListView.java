package fr.maillage.web.duplicate;

import fr.maillage.duplicate.DuplicateFilter;
import fr.maillage.duplicate.DuplicateSearchJob;
import fr.maillage.duplicate.DuplicateSearchView;
import fr.maillage.duplicate.DuplicateService;
import fr.maillage.duplicate.DuplicateState;
import fr.maillage.duplicate.DuplicateSummary;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of pairs that may be one place: its state is its address. */
@Named
@RequestScoped
public class DuplicateListView {

    private static final List<Integer> SCORES = List.of(70, 80, 90, 100);

    @Inject
    private DuplicateService duplicates;

    @Inject
    private JobRunService jobs;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private DuplicateFilter filter;
    private Page<DuplicateSummary> page;
    private DuplicateSearchView search;
    private List<JobRunView> running;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("score", false);
        filter = DuplicateParameters.filter(Asked.byPage());
        page = duplicates.list(filter, state.request());
        search = duplicates.lastSearch().orElse(null);
        Set<JobStatus> active =
                Arrays.stream(JobStatus.values()).filter(JobStatus::active).collect(Collectors.toSet());
        running = jobs.list(new JobRunFilter(DuplicateSearchJob.ID, active, null, false), PageRequest.first())
                .items();
    }

    /** Starts a search now. */
    public String search() {
        jobs.create(DuplicateSearchJob.ID, Map.of());
        Notice.success("duplicate.search.started");
        return "/duplicate/list.xhtml?faces-redirect=true";
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        List<TerritoryView> choices = new ArrayList<>(territories.choices());
        territories
                .byCode(filter.territory())
                .filter(chosen -> choices.stream().noneMatch(t -> t.code().equals(chosen.code())))
                .ifPresent(choices::add);
        return choices;
    }

    public DuplicateState[] getStates() {
        return DuplicateState.values();
    }

    /** The least scores that the filter offers. */
    public List<Integer> getScores() {
        return SCORES;
    }

    public boolean isMaySearch() {
        return running.isEmpty() && caller.may(Permission.RUN_JOBS);
    }

    /** The run that searches now; null when none does. */
    public JobRunView getRunning() {
        return running.isEmpty() ? null : running.get(0);
    }

    /** Gives the result of the last search; null where none has ended. */
    public DuplicateSearchView getLast() {
        return search;
    }

    public ListState getState() {
        return state;
    }

    public DuplicateFilter getFilter() {
        return filter;
    }

    public Page<DuplicateSummary> getPage() {
        return page;
    }
}
