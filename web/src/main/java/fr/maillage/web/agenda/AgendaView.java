package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaFilter;
import fr.maillage.agenda.AgendaPublicationService;
import fr.maillage.agenda.AgendaSession;
import fr.maillage.agenda.RegularAgenda;
import fr.maillage.agenda.RegularSession;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The public agenda: its state is its address. A filter that cannot be is said, and the coming dates are shown. */
@Named
@RequestScoped
public class AgendaView {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AgendaPublicationService agenda;

    @Inject
    private TerritoryService territories;

    @Inject
    private LanguageView language;

    private ListState state;
    private AgendaFilter filter;
    private Page<AgendaSession> page;
    private boolean filtered;
    private String refused;
    private RegularAgenda regular;

    @PostConstruct
    void init() {
        state = ListState.ofRequest(null);
        filtered = state.isFiltered();
        try {
            filter = here(AgendaParameters.filter(
                    Asked.byProgram(FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getRequestParameterMap()::get),
                    vocabularies.all()));
            page = agenda.sessions(filter, state.request());
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.NOT_FOUND) {
                throw problem;
            }
            refused = RuleTexts.text(problem.violations().get(0), language.getLocale());
            filter = here(AgendaFilter.COMING);
            page = agenda.sessions(filter, state.request());
        }
    }

    /** The agenda is that of the committee's territory unless the address says otherwise; that of a place is the place's. */
    private AgendaFilter here(AgendaFilter asked) {
        if (asked.place() != null
                || (asked.territory() != null && !asked.territory().isBlank())) {
            return asked;
        }
        String committee = territories.committee().code();
        state.assuming("territory", committee);
        return new AgendaFilter(committee, asked.theme(), asked.level(), null, asked.from(), asked.to());
    }

    /** Tells if the address itself limits what is shown. */
    public boolean isFiltered() {
        return filtered;
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

    /** Lists what is held regularly in the first week, such as permanences. */
    public List<RegularSession> getRegular() {
        return regular().announced();
    }

    /** Places where something is held regularly, but whose record is too old to announce it. */
    public List<RegularSession> getUnsure() {
        return regular().unsure();
    }

    private RegularAgenda regular() {
        if (regular == null) {
            regular = agenda.regular(filter);
        }
        return regular;
    }

    /** Gives the number of those told at most where there may be more; 0 where all are told. */
    public int getRegularCut() {
        return getRegular().size() < AgendaPublicationService.MOST_REGULAR ? 0 : AgendaPublicationService.MOST_REGULAR;
    }

    /** The same dates as a calendar. */
    public String getCalendarHref() {
        return state.exportHref("/agenda.ics");
    }

    /** Why the filters of the address were not followed; null when they were. */
    public String getRefused() {
        return refused;
    }

    public ListState getState() {
        return state;
    }

    public AgendaFilter getFilter() {
        return filter;
    }

    public Page<AgendaSession> getPage() {
        return page;
    }
}
