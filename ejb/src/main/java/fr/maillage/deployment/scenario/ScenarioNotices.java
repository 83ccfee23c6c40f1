package fr.maillage.deployment.scenario;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.identity.PermissionHolders;
import fr.maillage.identity.PermissionHolders.Holder;
import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells officers and the prefecture what became of a scenario, through the outbox. Opinions and decisions are told once a
 * day; whoever acts herself is told nothing.
 */
@ApplicationScoped
public class ScenarioNotices {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.deployment.texts");
    private static final String PAGE = "/deployment/scenario/detail.xhtml?id=";
    private static final int LONGEST_SUBJECT = 200;

    @Inject
    private NotificationService messages;

    @Inject
    private PermissionHolders holders;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The prefecture is asked. */
    public void submitted(Scenario scenario, int lines) {
        send(scenario, Permission.GIVE_OPINION, "submitted", "", scenario.title(), name(scenario), lines);
    }

    /** Officers have opinions to read. */
    public void advised(Scenario scenario) {
        send(scenario, Permission.EDIT_DEPLOYMENT, "advised", today(), scenario.title(), name(scenario));
    }

    /** Others of the prefecture are told that somebody said something of a line after them. */
    public void again(Scenario scenario, Line line, UUID opinion) {
        send(scenario, Permission.GIVE_OPINION, "again", opinion.toString(), scenario.title(), line.code());
    }

    /** The prefecture is told what was decided. */
    public void decided(Scenario scenario) {
        send(scenario, Permission.GIVE_OPINION, "decided", today(), scenario.title(), name(scenario));
    }

    /** The other side has something to read. */
    public void wrote(Scenario scenario, ScenarioMessage message) {
        send(
                scenario,
                message.prefecture() ? Permission.EDIT_DEPLOYMENT : Permission.GIVE_OPINION,
                "message",
                message.id().toString(),
                scenario.title(),
                name(scenario),
                message.writtenBy(),
                message.words());
    }

    private void send(Scenario scenario, Permission to, String what, String once, Object... values) {
        UUID self = caller.identity().map(CallerIdentity::accountId).orElse(null);
        List<Long> around = new ArrayList<>(territories.containing(scenario.territoryId()).stream()
                .map(TerritoryView::id)
                .toList());
        around.add(scenario.territoryId());
        List<Holder> told = holders.of(to, around).stream()
                .filter(holder -> !holder.account().equals(self))
                .toList();
        Set<String> refusing =
                messages.refusing(told.stream().map(Holder::email).toList());
        String text = String.join(
                "\n\n",
                TEXTS.of("hello"),
                TEXTS.of(what + ".text", values),
                TEXTS.of("link", scenario.title(), settings.baseUrl() + PAGE + scenario.uuid()));
        messages.enqueue(told.stream()
                .filter(holder -> !refusing.contains(holder.email()))
                .map(holder -> new NewMessage(
                        "scenario-" + what + ":" + scenario.uuid() + ":" + once + ":" + holder.account(),
                        holder.email(),
                        PlainText.cut(TEXTS.of(what + ".subject", values), LONGEST_SUBJECT),
                        text,
                        new RecordRef("deployment.scenario", scenario.uuid()),
                        scenario.territoryId(),
                        null))
                .collect(Collectors.toList()));
    }

    private String today() {
        return ClockProducer.today(clock).toString();
    }

    private String name(Scenario scenario) {
        return territories.byId(scenario.territoryId()).map(TerritoryView::name).orElse("");
    }
}
