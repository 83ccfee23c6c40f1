package fr.maillage.web.plan.action;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ActionStatePolicy;
import fr.maillage.plan.overview.ActionCard;
import fr.maillage.plan.overview.Board;
import fr.maillage.plan.overview.OverviewService;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Actions by their states, and the form that moves one of them. */
@Named
@ViewScoped
public class BoardView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/plan/action/board.xhtml";

    @Inject
    private OverviewService overview;

    @Inject
    private ActionService actions;

    @Inject
    private ActionViews views;

    @Inject
    private Texts texts;

    private ListState state;
    private ActionFilter filter;
    private String query;
    private String move;
    private int version;
    private String to;
    private String reason;
    private String endsOn;
    private transient Board board;
    private transient ActionDetail moved;

    /** Reads the board as it is now; before each page. */
    public void load() {
        if (state == null) {
            state = ListState.ofRequest(null);
            filter = views.getFilter();
            query = views.getQuery();
        } else {
            views.stay(filter, query);
        }
        board = overview.board(filter, null);
        if (isMoving()) {
            moved = action();
            if (version == 0) {
                version = moved.version();
            }
        }
    }

    private ActionDetail action() {
        ActionDetail action = actions.get(Identifiers.of("plan.action", move));
        if (!action.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!action.open()) {
            throw Problem.notFound("plan.action", move);
        }
        return action;
    }

    /** Moves the action of the form; somebody else's change is told, and what was chosen stays. */
    public void save() {
        try {
            actions.move(Identifiers.of("plan.action", move), version, to, reason, endsOn);
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.STALE) {
                version = action().version();
            }
            throw problem;
        }
        Notice.success("plan.board.done");
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + getHref());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells if the form is open. */
    public boolean isMoving() {
        return move != null && !move.isBlank();
    }

    /** The states that the action of the form may go to. */
    public List<SelectItem> getTargets() {
        ActionState from = getMoved().action().state();
        return Arrays.stream(ActionState.values())
                .filter(target -> target != from && ActionStatePolicy.allowed(from, target))
                .map(target -> new SelectItem(target.code(), texts.of("plan.action.state." + target.code())))
                .toList();
    }

    public ActionDetail getMoved() {
        if (moved == null) {
            moved = action();
        }
        return moved;
    }

    /** The board with its filters. */
    public String getHref() {
        return ActionViews.href(PAGE, query);
    }

    /** The board with the form of an action. */
    public String moveHref(ActionCard card) {
        return ActionViews.href(PAGE, query.isEmpty() ? "move=" + card.id() : query + "&move=" + card.id());
    }

    /** The list of the actions of a state. */
    public String listHref(ActionState of) {
        String rest = Arrays.stream(Parts.of(query, "&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("state="))
                .reduce("", (all, pair) -> all + "&" + pair);
        return "/plan/action/list.xhtml?state=" + of.code() + rest;
    }

    /** The axis of an action; null where it serves none. */
    public FrameLineRef line(ActionCard card) {
        return card.line() == null ? null : board.lines().get(card.line());
    }

    public Board getBoard() {
        return board;
    }

    public ListState getState() {
        return state;
    }

    public String getMove() {
        return move;
    }

    public void setMove(String move) {
        this.move = move;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }
}
