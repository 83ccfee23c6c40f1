package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaDate;
import fr.maillage.agenda.AgendaDetail;
import fr.maillage.agenda.AgendaPublicationService;
import fr.maillage.agenda.AgendaService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** One event, for everybody; with its history, archiving and restoring for those who keep the agenda. */
@Named
@ViewScoped
public class AgendaEventView implements Serializable {

    /** How many dates one sees at once. */
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

    private String id;
    private int version;
    private String reason;
    private transient AgendaDetail event;

    /** Reads the event as it is now; before each page, so that a refused action shows what has changed. */
    public void load() {
        if (id != null) {
            event = read();
            version = event.version();
        }
    }

    public String archive() {
        agenda.archive(uuid(), version, reason);
        Notice.success("agenda.done.archived");
        return again();
    }

    public String restore() {
        agenda.restore(uuid(), version);
        Notice.success("agenda.done.restored");
        return again();
    }

    /** Whether the address names an event. */
    public boolean isNamed() {
        return id != null;
    }

    public AgendaDetail getEvent() {
        if (event == null && id != null) {
            event = read();
        }
        return event;
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

    public List<AuditView> getHistory() {
        return agenda.history(uuid());
    }

    /** A changed value as people read it. */
    public String text(AuditLine.Change change, boolean after) {
        return labels.text(change.field(), after ? change.after() : change.before());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Those who keep the agenda see archived events, too. */
    private AgendaDetail read() {
        return caller.may(Permission.CONTRIBUTE) ? agenda.get(uuid()) : publication.event(uuid());
    }

    private UUID uuid() {
        return Identifiers.of("agenda", id);
    }

    private String again() {
        return "/agenda/event.xhtml?faces-redirect=true&id=" + id;
    }
}
