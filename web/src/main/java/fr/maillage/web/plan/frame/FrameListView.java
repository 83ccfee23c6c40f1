package fr.maillage.web.plan.frame;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameFilter;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.frame.FrameView;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of frames: its state is its address. */
@Named
@RequestScoped
public class FrameListView {

    @Inject
    private FrameService frames;

    @Inject
    private FrameLabels labels;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    private ListState state;
    private FrameFilter filter;
    private Page<FrameView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("name", true);
        filter = FrameParameters.filter(Asked.byPage(), vocabularies.all());
        page = frames.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The kinds of the filter. */
    public List<SelectItem> getKinds() {
        return labels.choices(FrameField.KIND, filter.kind() == null ? List.of() : List.of(filter.kind()));
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_PLAN);
    }

    public ListState getState() {
        return state;
    }

    public FrameFilter getFilter() {
        return filter;
    }

    public Page<FrameView> getPage() {
        return page;
    }
}
