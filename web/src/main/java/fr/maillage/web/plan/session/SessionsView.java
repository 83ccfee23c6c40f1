package fr.maillage.web.plan.session;

import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.session.ActionSessionService;
import fr.maillage.plan.session.SessionSheet;
import fr.maillage.plan.session.SessionSheet.Held;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** The sessions on the page of an action. */
@Named
@ViewScoped
public class SessionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DECIMALS = 2;

    @Inject
    private ActionSessionService sessions;

    @Inject
    private Texts texts;

    private SessionSheet sheet;

    /** The sessions of an action. */
    public SessionSheet of(UUID id) {
        if (sheet == null) {
            sheet = sessions.of(id);
        }
        return sheet;
    }

    /** Gives what was counted in a session; a dash where nothing was. */
    public String shown(Held session, Measure measure) {
        BigDecimal value = session.counts().get(measure.code());
        return value == null ? "–" : texts.decimal(value, DECIMALS);
    }

    /** Its day, with its title where it has one. */
    public String label(Held session) {
        String day = texts.date(session.heldOn());
        return session.title().isEmpty() ? day : texts.of("plan.session.label", day, session.title());
    }

    /** Takes a session out. */
    public String remove(Held session) {
        UUID action = sheet.action();
        try {
            sessions.remove(action, session.id(), session.version());
        } catch (Problem problem) {
            sheet = null;
            throw problem;
        }
        Notice.success("plan.session.done.removed");
        return "/plan/action/detail.xhtml?faces-redirect=true&id=" + action;
    }
}
