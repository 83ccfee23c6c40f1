package fr.maillage.web.committee.ranking;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyField;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.ranking.RankingOption;
import fr.maillage.committee.ranking.RankingService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.NotificationService;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.web.committee.item.LinkReference;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.LinkPages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks the members of a body to rank. */
@Named
@ViewScoped
public class RankingAskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;

    /** More lines than a ranking takes. */
    private static final int MOST_LOOKED_UP = 20;

    @Inject
    private RankingService rankings;

    @Inject
    private BodyService bodies;

    @Inject
    private NotificationService messages;

    @Inject
    private ItemAgendaService agenda;

    @Inject
    private LinkPages pages;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private String body;
    private String name;
    private String territory;
    private String question;
    private String closesOn;
    private String options;
    private String added;

    /** Reads whose members are asked when the page is opened. */
    public void load() {
        caller.require(Permission.EDIT_COMMITTEE);
        BodyDetail detail = bodies.get(uuid());
        if (!detail.open()) {
            throw Problem.denied("outside-territory");
        }
        name = detail.body().name();
        territory = detail.values().text(BodyField.TERRITORY);
        if (closesOn == null) {
            closesOn = ClockProducer.today(clock).plusDays(DAYS).toString();
        }
    }

    /** Asks them. */
    public String ask() {
        add();
        List<String> lines =
                options == null ? List.of() : options.lines().map(String::strip).toList();
        UUID id = rankings.ask(uuid(), question, closesOn, said(lines));
        Notice.success("committee.ranking.asked");
        return "/committee/ranking/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** A line that is how a record is called is about that record. */
    private List<RankingOption> said(List<String> lines) {
        List<String> some = lines.stream()
                .filter(line -> !line.isEmpty())
                .distinct()
                .limit(MOST_LOOKED_UP)
                .toList();
        Map<String, LinkTarget> records = some.isEmpty() ? Map.of() : links().named(some);
        return lines.stream()
                .map(line -> new RankingOption(
                        0, line, records.containsKey(line) ? records.get(line).ref() : null))
                .toList();
    }

    /** The records that somebody may mean who types these words. */
    public List<String> suggest(String words) {
        return links().suggested(words);
    }

    /** Puts the record whose name was typed among the choices. */
    public void add() {
        if (added != null && !added.isBlank()) {
            String before = options == null || options.isBlank() ? "" : options.stripTrailing() + "\n";
            options = before + added.strip();
            added = null;
        }
    }

    private LinkReference links() {
        return new LinkReference(agenda, pages, territory);
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    /** Tells if messages can leave. */
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
