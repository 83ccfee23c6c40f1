package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaDate;
import fr.maillage.agenda.AgendaDetail;
import fr.maillage.agenda.AgendaField;
import fr.maillage.agenda.AgendaPublicationService;
import fr.maillage.agenda.AgendaService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** One event, for everybody; with its history, archiving and restoring for those who keep the agenda. */
@Named
@ViewScoped
public class AgendaEventView extends RecordDetailView<AgendaDetail, AgendaField> {

    /** Number of dates that one sees at once. */
    private static final int NEXT = 8;

    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaService agenda;

    @Inject
    private AgendaPublicationService publication;

    @Inject
    private AgendaLabels labels;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public AgendaEventView() {
        super(AgendaField.class, "agenda");
    }

    @Override
    public void load() {
        if (isNamed()) {
            super.load();
        }
    }

    @Override
    protected AgendaService service() {
        return agenda;
    }

    /** Those who keep the agenda see archived events, too. */
    @Override
    protected AgendaDetail read() {
        return caller.may(Permission.CONTRIBUTE) ? agenda.get(uuid()) : publication.event(uuid());
    }

    @Override
    protected AgendaLabels labels() {
        return labels;
    }

    @Override
    protected String page() {
        return "/agenda/event.xhtml";
    }

    /** Tells if the address names an event. */
    public boolean isNamed() {
        return getId() != null;
    }

    /** Null where the address names none. */
    public AgendaDetail getEvent() {
        return isNamed() ? getDetail() : null;
    }

    /** The dates from now on. */
    public List<AgendaDate> getComing() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ClockProducer.PARIS));
        return getEvent().dates().stream().filter(d -> d.end().isAfter(now)).toList();
    }

    /** The first of the dates from now on. */
    public List<AgendaDate> getNext() {
        return getComing().stream().limit(NEXT).toList();
    }

    /** The dates after those. */
    public List<AgendaDate> getLater() {
        return getComing().stream().skip(NEXT).toList();
    }
}
