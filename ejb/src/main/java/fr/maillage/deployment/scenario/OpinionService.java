package fr.maillage.deployment.scenario;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.deployment.persistence.LineRepository;
import fr.maillage.deployment.persistence.OpinionRepository;
import fr.maillage.deployment.persistence.ScenarioRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Opinions of the prefecture on lines. Giving one needs GIVE_OPINION on the territory of the scenario; none is ever
 * changed or taken away.
 */
@Stateless
public class OpinionService {

    @Inject
    private ScenarioLifecycle lifecycle;

    @Inject
    private ScenarioRepository scenarios;

    @Inject
    private LineRepository lines;

    @Inject
    private OpinionRepository opinions;

    @Inject
    private ScenarioNotices notices;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Gives an opinion on a line, today. Others who do so at the same moment wait: all are kept, in their order.
     *
     * @param seen how many opinions the line had when the caller saw it; null where she does not say
     * @throws Problem UNAUTHENTICATED; DENIED without GIVE_OPINION on the territory; NOT_FOUND for an unknown line; CONFLICT for
     *     a scenario that is not submitted or is archived, and for a line that is done or refused; INVALID with one violation
     *     per wrong value
     */
    public Given give(UUID line, FieldValues<OpinionField> input, Integer seen) {
        caller.require(Permission.GIVE_OPINION);
        Scenario scenario = lifecycle.heldBy(
                Permission.GIVE_OPINION, scenarios.byKey(known(line).scenario()).uuid());
        Line now = known(line);
        lifecycle.requireSubmitted(scenario);
        if (now.kept().last()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "deployment-line-over", now.code());
        }
        FieldValues<OpinionField> values = OpinionPolicy.check(input);
        Opinion latest = now.latest();
        boolean missed = seen != null && seen < now.opinions().size();
        UUID given = add(scenario, now, values, ClockProducer.today(clock), false);
        notices.advised(scenario);
        if (latest != null) {
            notices.again(scenario, now, given);
        }
        return new Given(known(line), missed ? latest : null);
    }

    /**
     * Adds an opinion in normal form; whoever calls has locked the scenario and asked for the rights.
     *
     * @return its identifier
     */
    public UUID add(Scenario scenario, Line line, FieldValues<OpinionField> values, LocalDate day, boolean byFile) {
        OpinionKind kind = OpinionKind.byCode(values.text(OpinionField.OPINION)).orElseThrow();
        UUID id = UUID.randomUUID();
        opinions.add(
                new Opinion(
                        0,
                        id,
                        line.key(),
                        kind,
                        values.text(OpinionField.COMMENT),
                        day,
                        caller.identity().map(CallerIdentity::displayName).orElse(""),
                        byFile),
                lifecycle.now());
        lifecycle.record(
                scenario,
                "opinion",
                List.of(
                        new Change("opinion", null, line.code() + LineDesk.OF + kind.code()),
                        new Change("comment", null, line.code() + LineDesk.OF + values.text(OpinionField.COMMENT))));
        return id;
    }

    private Line known(UUID id) {
        return lines.byId(id).orElseThrow(() -> Problem.notFound(LineDesk.KIND, String.valueOf(id)));
    }
}
