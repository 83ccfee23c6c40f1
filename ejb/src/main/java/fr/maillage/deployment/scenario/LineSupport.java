package fr.maillage.deployment.scenario;

import fr.maillage.committee.decision.DecisionAct;
import fr.maillage.committee.decision.DecisionEffect;
import fr.maillage.notification.MessageTexts;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lines of scenarios are supported by decisions: the other side reads of it among the messages of the scenario. How far the
 * line is stays as it is, since that takes the opinion of the prefecture.
 */
@ApplicationScoped
class LineSupport implements DecisionEffect {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.deployment.texts");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String SUPPORTED = "supported";

    @Inject
    private ScenarioLineService lines;

    @Inject
    private ScenarioMessageService messages;

    @Override
    public String kind() {
        return LineLinks.KIND;
    }

    @Override
    public List<String> effects() {
        return List.of(SUPPORTED);
    }

    @Override
    public Optional<Problem> obstacle(UUID record, String effect, DecisionAct act) {
        LineDetail line = lines.get(record);
        if (!messages.open(line.scenario())) {
            return Optional.of(Problem.denied("outside-territory"));
        }
        return line.line().kept().last()
                ? Optional.of(Problem.of(
                        Problem.Kind.CONFLICT,
                        null,
                        "deployment-line-ended",
                        line.line().code()))
                : Optional.empty();
    }

    @Override
    public void apply(UUID record, String effect, DecisionAct act) {
        LineDetail line = lines.get(record);
        messages.write(
                line.scenario(),
                TEXTS.of(
                        "supported",
                        act.number(),
                        DAY.format(act.day()),
                        line.line().code()));
    }
}
