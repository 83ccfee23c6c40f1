package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.Given;
import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineDesk;
import fr.maillage.deployment.scenario.Opinion;
import fr.maillage.deployment.scenario.OpinionField;
import fr.maillage.deployment.scenario.OpinionKind;
import fr.maillage.deployment.scenario.OpinionService;
import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The prefecture gives its opinions, one line after the other: once one is given, the page is about the next line without
 * an opinion, with the choice in focus.
 */
@Named
@ViewScoped
public class OpinionDeskView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/deployment/scenario/opinions.xhtml?faces-redirect=true&id=";

    @Inject
    private ScenarioService scenarios;

    @Inject
    private ScenarioLineService lines;

    @Inject
    private OpinionService opinions;

    @Inject
    private Caller caller;

    private String id;
    private String line;
    private UUID shown;
    private int seen;
    private String opinion;
    private String comment;
    private transient ScenarioDetail detail;
    private transient List<Line> all;

    /** Reads the lines as they are now, and chooses the one that the form is about. */
    public void load() {
        caller.require(Permission.GIVE_OPINION);
        UUID of = Identifiers.of(ScenarioResource.KIND, id);
        detail = scenarios.get(of);
        if (!detail.advisable()) {
            throw Problem.denied("outside-territory");
        }
        all = lines.of(of);
        if (shown == null) {
            current().ifPresent(found -> {
                shown = found.id();
                seen = found.opinions().size();
            });
        }
    }

    private Optional<Line> current() {
        return line == null
                ? next(null)
                : Optional.of(all.stream()
                        .filter(l -> l.id().toString().equals(line))
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound(LineDesk.KIND, line)));
    }

    /** The first line without an opinion after one, else before it. */
    private Optional<Line> next(UUID after) {
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            from = all.get(i).id().equals(after) ? i + 1 : from;
        }
        for (int i = 0; i < all.size(); i++) {
            Line candidate = all.get((from + i) % all.size());
            if (candidate.pending()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Gives the opinion and goes on to the next line. */
    public String give() {
        Given given = opinions.give(
                shown,
                FieldValues.none(OpinionField.class)
                        .with(OpinionField.OPINION, opinion)
                        .with(OpinionField.COMMENT, comment),
                seen);
        all = lines.of(Identifiers.of(ScenarioResource.KIND, id));
        Opinion meanwhile = given.meanwhile();
        if (meanwhile != null) {
            Notice.warning(
                    "deployment.opinion.meanwhile",
                    given.line().code(),
                    meanwhile.givenBy(),
                    Messages.text(
                            "deployment.opinion.opinion." + meanwhile.kind().code()));
        }
        Notice.success("deployment.opinion.done", given.line().code(), getPending());
        return PAGE
                + id
                + next(shown).map(following -> "&line=" + following.id()).orElse("");
    }

    /** Counts the lines that wait for an opinion. */
    public long getPending() {
        return all.stream().filter(Line::pending).count();
    }

    /** The line that the form is about; null where all have an opinion and none was asked for. */
    public Line getCurrent() {
        return all.stream().filter(l -> l.id().equals(shown)).findFirst().orElse(null);
    }

    public boolean isAdvised() {
        return getDetail().scenario().submittedOn() != null;
    }

    public List<Line> getLines() {
        return all;
    }

    public ScenarioDetail getDetail() {
        return detail;
    }

    /** The opinions to choose from. */
    public OpinionKind[] getKinds() {
        return OpinionKind.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
