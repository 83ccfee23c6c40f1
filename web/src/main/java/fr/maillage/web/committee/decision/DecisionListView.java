package fr.maillage.web.committee.decision;

import fr.maillage.committee.BodyRef;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.decision.DecisionFilter;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.DecisionState;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The register of decisions, the latest first: its state is its address. */
@Named
@RequestScoped
public class DecisionListView {

    @Inject
    private DecisionService decisions;

    @Inject
    private BodyService bodies;

    @Inject
    private Caller caller;

    private ListState state;
    private DecisionFilter filter;
    private Page<DecisionView> page;

    @PostConstruct
    void init() {
        caller.require(Permission.READ);
        state = ListState.ofRequest("date", false);
        filter = DecisionParameters.filter(Asked.byPage());
        page = decisions.list(filter, state.request());
    }

    /** The bodies to choose from, and the one of the address. */
    public List<BodyRef> getBodies() {
        List<BodyRef> choices = new ArrayList<>(bodies.choices());
        if (filter.body() != null && choices.stream().noneMatch(b -> b.id().equals(filter.body()))) {
            choices.add(bodies.reference(filter.body()));
        }
        return choices;
    }

    /** The years in which something was decided, the latest first. */
    public List<Integer> getYears() {
        return decisions.years();
    }

    /** The codes of the states, in their order. */
    public List<String> getStates() {
        return List.of(DecisionState.OPEN.code(), DecisionState.DONE.code(), DecisionState.WITHDRAWN.code());
    }

    /** What the address says of whether everybody reads them; empty for nothing. */
    public String getShown() {
        if (filter.shown() == null) {
            return "";
        }
        return filter.shown() ? "yes" : "no";
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_COMMITTEE);
    }

    /** Whether the caller may import decisions. */
    public boolean isImporter() {
        return isEditor() && caller.may(Permission.IMPORT);
    }

    public ListState getState() {
        return state;
    }

    public DecisionFilter getFilter() {
        return filter;
    }

    public Page<DecisionView> getPage() {
        return page;
    }
}
