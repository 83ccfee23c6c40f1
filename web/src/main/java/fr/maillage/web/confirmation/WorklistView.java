package fr.maillage.web.confirmation;

import fr.maillage.confirmation.WorklistEntry;
import fr.maillage.confirmation.WorklistFilter;
import fr.maillage.confirmation.WorklistService;
import fr.maillage.shared.Page;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Back;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.WebPatterns;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The records to ask about by telephone: the list's state is its address. */
@Named
@RequestScoped
public class WorklistView {

    @Inject
    private WorklistService worklist;

    @Inject
    private TerritoryService territories;

    private ListState state;
    private WorklistFilter filter;
    private Page<WorklistEntry> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("commune");
        filter = ConfirmationParameters.worklist(Asked.byPage());
        page = worklist.list(filter, state.request());
    }

    /** Notes that the record whose button was pressed is right; the button says which version she saw. */
    public void telephoned() {
        String[] pressed = Parts.of(String.valueOf(Back.parameter("telephoned")), ":");
        if (pressed.length != 2 || !WebPatterns.WHOLE_NUMBER.matches(pressed[1])) {
            throw Problem.notFound("place", null);
        }
        worklist.telephoned(Identifiers.of("place", pressed[0]), Integer.parseInt(pressed[1]));
        Notice.success("confirmation.done.telephoned");
        Back.toList();
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

    public List<String> getReasons() {
        return WorklistService.REASONS;
    }

    /** The kind of badge of a reason. */
    public String badge(String reason) {
        return switch (reason) {
            case "CLOSED" -> "bad";
            case "SILENT" -> "watch";
            default -> "neutral";
        };
    }

    public ListState getState() {
        return state;
    }

    public WorklistFilter getFilter() {
        return filter;
    }

    public Page<WorklistEntry> getPage() {
        return page;
    }
}
