package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaFilter;
import fr.maillage.agenda.AgendaPublicationService;
import fr.maillage.agenda.AgendaSession;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceDetail;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The coming dates of one place, for its page. */
@Named
@RequestScoped
public class AgendaPlaceView {

    private static final int SHOWN = 5;

    @Inject
    private AgendaPublicationService agenda;

    @Inject
    private AgendaLabels labels;

    @Inject
    private Caller caller;

    private Page<AgendaSession> page;

    /** The coming dates at a place, the first five; read once per request. */
    public List<AgendaSession> sessions(UUID place) {
        if (page == null) {
            page = agenda.sessions(AgendaFilter.at(place), new PageRequest(0, SHOWN, null, true));
        }
        return page.items();
    }

    /** Tells if the caller may announce something there. */
    public boolean mayAnnounce(PlaceDetail place) {
        return !place.archived()
                && caller.may(Permission.CONTRIBUTE, place.commune().id());
    }

    /** The month of the first coming date that is held, for its poster: {@code 2026-12}; null where there is none. */
    public String getPosterMonth() {
        return posterDay() == null ? null : YearMonth.from(posterDay()).toString();
    }

    /** The same month in words. */
    public String getPosterMonthName() {
        return posterDay() == null ? "" : labels.month(posterDay());
    }

    private LocalDate posterDay() {
        return page.items().stream()
                .filter(s -> !s.date().cancelled())
                .map(s -> s.date().start().toLocalDate())
                .findFirst()
                .orElse(null);
    }
}
