package fr.maillage.web.committee.ranking;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.ranking.RankingOption;
import fr.maillage.committee.ranking.RankingService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Asks the members of a body to rank. */
@Named
@ViewScoped
public class RankingAskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;

    @Inject
    private RankingService rankings;

    @Inject
    private BodyService bodies;

    @Inject
    private NotificationService messages;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private String body;
    private String name;
    private String question;
    private String closesOn;
    private String options;

    /** Reads whose members are asked when the page is opened. */
    public void load() {
        caller.require(Permission.EDIT_COMMITTEE);
        BodyDetail detail = bodies.get(uuid());
        if (!detail.open()) {
            throw Problem.denied("outside-territory");
        }
        name = detail.body().name();
        if (closesOn == null) {
            closesOn = ClockProducer.today(clock).plusDays(DAYS).toString();
        }
    }

    /** Asks them. */
    public String ask() {
        List<RankingOption> said = options == null
                ? List.of()
                : options.lines().map(line -> new RankingOption(0, line, null)).toList();
        UUID id = rankings.ask(uuid(), question, closesOn, said);
        Notice.success("committee.ranking.asked");
        return "/committee/ranking/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether messages can leave. */
    public String getServer() {
        return messages.server().name();
    }

    public String getName() {
        return name;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(String closesOn) {
        this.closesOn = closesOn;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    private UUID uuid() {
        return Identifiers.of("committee.body", body);
    }
}
