package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyFilter;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.diagnosis.survey.SurveyView;
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

/** The list of surveys: its state is its address. */
@Named
@RequestScoped
public class SurveyListView {

    @Inject
    private SurveyService surveys;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private SurveyFilter filter;
    private Page<SurveyView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("opensOn", false);
        filter = SurveyParameters.filter(Asked.byPage());
        page = surveys.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_DIAGNOSIS);
    }

    public ListState getState() {
        return state;
    }

    public SurveyFilter getFilter() {
        return filter;
    }

    public Page<SurveyView> getPage() {
        return page;
    }
}
