package fr.maillage.deployment.scenario;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.deployment.persistence.ScenarioMessageRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Messages that officers and the prefecture write to each other about a scenario. Both need EDIT_DEPLOYMENT or GIVE_OPINION on
 * its territory; nobody else reads it. Nothing is changed or taken away.
 */
@Stateless
public class ScenarioMessageService {

    private static final int LONGEST = 2000;

    @Inject
    private ScenarioLifecycle lifecycle;

    @Inject
    private ScenarioMessageRepository messages;

    @Inject
    private ScenarioNotices notices;

    @Inject
    private Caller caller;

    /** Tells if the caller reads and writes them. */
    public boolean open(UUID scenario) {
        Scenario of = lifecycle.find(scenario);
        return lifecycle.editable(of) || lifecycle.advisable(of);
    }

    /**
     * Reads the messages about a scenario, the first one first.
     *
     * @throws Problem UNAUTHENTICATED; NOT_FOUND; DENIED for whoever takes no part in it
     */
    public List<ScenarioMessage> of(UUID scenario) {
        caller.require(Permission.READ);
        Scenario of = lifecycle.find(scenario);
        takes(of);
        return messages.of(of.id());
    }

    /**
     * Writes to the other side, which is told: officers to the prefecture, the prefecture to officers.
     *
     * @param words 1 to 2,000 characters
     * @throws Problem as for {@link #of}; INVALID for words that are missing or too long; CONFLICT for an archived scenario
     */
    public ScenarioMessage write(UUID scenario, String words) {
        caller.require(Permission.READ);
        Scenario of = lifecycle.find(scenario);
        boolean prefecture = !lifecycle.editable(of);
        takes(of);
        lifecycle.requireActive(of);
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            throw Problem.invalid("words", "required", null);
        }
        if (said.length() > LONGEST) {
            throw Problem.invalid("words", "too-long", said, Integer.toString(LONGEST));
        }
        ScenarioMessage message = new ScenarioMessage(
                UUID.randomUUID(),
                said.replace("\r\n", "\n"),
                caller.identity().map(CallerIdentity::displayName).orElse(""),
                prefecture,
                lifecycle.now());
        messages.add(of.id(), message);
        lifecycle.record(of, "message", List.of(new Change("words", null, message.words())));
        notices.wrote(of, message);
        return message;
    }

    private void takes(Scenario scenario) {
        if (!lifecycle.editable(scenario) && !lifecycle.advisable(scenario)) {
            throw Problem.denied("outside-territory");
        }
    }
}
