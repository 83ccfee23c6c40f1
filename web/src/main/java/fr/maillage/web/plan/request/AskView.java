package fr.maillage.web.plan.request;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.request.Asked;
import fr.maillage.plan.request.RequestPolicy;
import fr.maillage.plan.request.RequestService;
import fr.maillage.plan.request.SilentService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.TypedDays;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whom an officer asks for a month of an action, and the link that she hands over. */
@Named
@ViewScoped
public class AskView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LINK = "request-link";
    private static final String LINKED_TO = "request-linked-to";

    @Inject
    private transient RequestService requests;

    @Inject
    private transient SilentService silent;

    @Inject
    private transient ActionService actions;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Clock clock;

    private String id;
    private String month;
    private String title;
    private String link;
    private String linkedTo;
    private ArrayList<Asked> partners;

    /** Reads the action and the month that the address names, and the link that was just made. */
    public void open() {
        if (partners == null) {
            caller.require(Permission.EDIT_PLAN);
            ActionDetail action = actions.get(action());
            if (action.editable() && !action.open()) {
                throw Problem.notFound("plan.action", id);
            }
            title = action.action().title();
            partners = new ArrayList<>(requests.partners(action(), when()));
            link = (String) flash().get(LINK);
            linkedTo = (String) flash().get(LINKED_TO);
        }
    }

    /** Sends a message to a partner. */
    public String send(Asked partner) {
        requests.send(action(), partner.actor(), when());
        Notice.success("plan.request.done.sent");
        return again();
    }

    /** Makes a link for a partner; the page that follows shows it, and no other does. */
    public String make(Asked partner) {
        flash().put(LINK, requests.link(action(), partner.actor(), when()));
        flash().put(LINKED_TO, partner.name());
        return again();
    }

    /** Ends the link of a partner. */
    public String revoke(Asked partner) {
        requests.revoke(action(), partner.actor(), when());
        Notice.success("plan.request.done.revoked");
        return again();
    }

    /** The page anew, so that reading it once more does nothing once more. */
    private String again() {
        return "/plan/request/ask.xhtml?faces-redirect=true&id=" + id + "&month=" + when();
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** The key of what is to be told of a request. */
    public String state(Asked partner) {
        if (partner.request() == null) {
            return "none";
        }
        if (partner.answeredAt() != null) {
            return "answered";
        }
        if (partner.expiresAt().isBefore(OffsetDateTime.now(clock))) {
            return "expired";
        }
        return partner.messages() == 0 ? "made" : "sent";
    }

    /** Tells if partners may still be asked for the month. */
    public boolean isAskable() {
        return RequestPolicy.askable(when(), ClockProducer.today(clock));
    }

    /** The month; the one before this one where the address names none. */
    public YearMonth when() {
        try {
            return month == null || month.isBlank() ? silent.lastMonth() : YearMonth.parse(month);
        } catch (DateTimeException e) {
            return silent.lastMonth();
        }
    }

    private UUID action() {
        return Identifiers.of("plan.action", id);
    }

    public List<Asked> getPartners() {
        return partners;
    }

    public String getTitle() {
        return title;
    }

    /** The address that was just made; null for none. */
    public String getLink() {
        return link;
    }

    public String getLinkedTo() {
        return linkedTo;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = TypedDays.month(month);
    }
}
