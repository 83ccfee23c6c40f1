package fr.maillage.web.deployment.postfile;

import fr.maillage.deployment.postfile.PostFile;
import fr.maillage.deployment.postfile.PostFileChanges;
import fr.maillage.deployment.postfile.PostFileField;
import fr.maillage.deployment.postfile.PostFileService;
import fr.maillage.record.FileComparison.Compared;
import fr.maillage.record.FileComparison.State;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes between two national files of posts: the latest and the one before it, or two of one's choice. */
@Named
@RequestScoped
public class PostFileView {

    @Inject
    private PostFileService files;

    @Inject
    private TerritoryService territories;

    @Inject
    private PostFileLabels labels;

    private ListState state;
    private PostFileParameters asked;
    private List<PostFile> taken;
    private PostFileChanges changes;
    private Page<Compared<PostFileField>> page;
    private Map<String, UUID> posts;

    @PostConstruct
    void init() {
        state = ListState.ofRequest(null);
        asked = PostFileParameters.of(Asked.byPage());
        taken = files.list();
        changes = files.changes(asked.file(), asked.before(), asked.territory());
        page = page(asked.rows(changes.posts()), state.request());
        posts = files.posts(page.items().stream().map(Compared::key).toList());
    }

    static <T> Page<T> page(List<T> rows, PageRequest request) {
        int from = (int) Math.min(rows.size(), (long) request.page() * request.size());
        return new Page<>(rows.subList(from, Math.min(rows.size(), from + request.size())), rows.size(), request);
    }

    /** The files that were taken, the latest first. */
    public List<PostFile> getTaken() {
        return taken;
    }

    public PostFileChanges getChanges() {
        return changes;
    }

    /** Lists the states that posts may have. */
    public State[] getStates() {
        return State.values();
    }

    /** Counts the posts of a state. */
    public long count(State of) {
        return changes.posts().counts().get(of);
    }

    /** Gives what the filter shows; empty for all but what did not change. */
    public String getWanted() {
        return asked.state() == null ? "" : asked.state().code();
    }

    /** The identifier of the post of a row; null where there is none any more. */
    public UUID post(Compared<PostFileField> row) {
        return posts.get(row.key());
    }

    /** A changed value as people read it; a dash for none. */
    public String text(Change change, boolean after) {
        String stored = after ? change.after() : change.before();
        return stored == null ? "–" : labels.text(change.field(), stored);
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(asked.territory());
    }

    public String getTerritory() {
        return asked.territory();
    }

    public Page<Compared<PostFileField>> getPage() {
        return page;
    }

    public ListState getState() {
        return state;
    }
}
