package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.PostFilter;
import fr.maillage.deployment.post.PostService;
import fr.maillage.deployment.post.PostState;
import fr.maillage.deployment.post.PostView;
import fr.maillage.deployment.post.Standing;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of posts: its state is its address. */
@Named
@RequestScoped
public class PostListView {

    @Inject
    private PostService posts;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private PostFilter filter;
    private Page<PostView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("code", true);
        filter = PostParameters.filter(Asked.byPage());
        page = posts.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The hosts of the filter. */
    public List<Host> getHosts() {
        return posts.hosts();
    }

    /** The states of the filter. */
    public PostState[] getStates() {
        return PostState.values();
    }

    /** How a post stands today. */
    public Standing standing(PostView post) {
        return post.standing(posts.today());
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_DEPLOYMENT);
    }

    /** Whether somebody may make posts of what the import of hosts keeps: whoever keeps those of the whole committee. */
    public boolean isRegistrar() {
        return caller.may(Permission.EDIT_DEPLOYMENT, territories.committee().id());
    }

    public ListState getState() {
        return state;
    }

    public PostFilter getFilter() {
        return filter;
    }

    public Page<PostView> getPage() {
        return page;
    }
}
