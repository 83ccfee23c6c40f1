package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.deployment.scenario.Given;
import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.OpinionField;
import fr.maillage.deployment.scenario.OpinionService;
import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Steps that tests of scenarios take again and again, as the département's officer and as the prefecture. */
@ApplicationScoped
public class Scenarios {

    static final String GAGNY = "com:93032";
    static final String MONTFERMEIL = "com:93047";
    static final String COMMENT = "Conforme au plan territorial.";

    @Inject
    private ScenarioService scenarios;

    @Inject
    private ScenarioLineService lines;

    @Inject
    private OpinionService opinions;

    public ScenarioDetail draft() {
        return officer(() -> scenarios.create(FieldValues.none(ScenarioField.class)
                .with(ScenarioField.TITLE, "Essai " + UUID.randomUUID())
                .with(ScenarioField.TERRITORY, DeploymentStory.GRAND_EST)));
    }

    public ScenarioDetail submit(ScenarioDetail draft) {
        return officer(() -> scenarios.submit(draft.id(), draft.version(), LocalDate.of(2026, 2, 16)));
    }

    /** Gives the values of a line that proposes something of a post. */
    static FieldValues<LineField> says(String code, String proposal, String post, String to) {
        return FieldValues.none(LineField.class)
                .with(LineField.CODE, code)
                .with(LineField.OBJECT, "post")
                .with(LineField.PROPOSAL, proposal)
                .with(LineField.REFERENCE, post)
                .with(LineField.TO, to)
                .with(LineField.DAY, "2026-09-01");
    }

    public Line add(ScenarioDetail scenario, FieldValues<LineField> says) {
        return officer(() -> lines.add(scenario.id(), says)).line();
    }

    public Line line(Line line) {
        return officer(() -> lines.get(line.id())).line();
    }

    /** An opinion of the prefecture. */
    public Given give(Line line, String opinion, String comment, Integer seen) {
        return prefecture(() -> opinions.give(line.id(), said(opinion, comment), seen));
    }

    static FieldValues<OpinionField> said(String opinion, String comment) {
        return FieldValues.none(OpinionField.class)
                .with(OpinionField.OPINION, opinion)
                .with(OpinionField.COMMENT, comment);
    }

    static <T> T prefecture(Supplier<T> action) {
        return As.a(Role.PREFECTURE, "dep:93", action);
    }

    static Problem refused(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call);
    }

    static List<String> rules(ThrowingCallable call) {
        return refused(call).violations().stream().map(Violation::rule).toList();
    }
}
