package fr.maillage.plan.chain;

import fr.maillage.diagnosis.finding.FindingTrail.Found;
import fr.maillage.plan.chain.ChainParts.Action;
import fr.maillage.plan.chain.ChainParts.Decision;
import fr.maillage.plan.chain.ChainParts.Indicator;
import fr.maillage.plan.chain.ChainParts.Objective;
import fr.maillage.plan.chain.EvidenceChain.Gap;
import fr.maillage.plan.chain.EvidenceChain.Hole;
import fr.maillage.plan.chain.EvidenceChain.Kind;
import fr.maillage.plan.chain.EvidenceChain.Link;
import fr.maillage.plan.chain.EvidenceChain.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Links what was read, and finds where the chain breaks. */
final class ChainPolicy {

    private final ChainParts parts;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<Link> cited = new LinkedHashSet<>();
    private final List<Hole> holes = new ArrayList<>();

    private ChainPolicy(ChainParts parts) {
        this.parts = parts;
    }

    static EvidenceChain of(ChainParts parts) {
        ChainPolicy policy = new ChainPolicy(parts);
        policy.nodes();
        policy.links();
        policy.holes();
        return new EvidenceChain(
                List.copyOf(policy.nodes.values()), List.copyOf(policy.links), policy.cited, policy.holes);
    }

    private void nodes() {
        parts.findings().stream()
                .flatMap(finding -> finding.rests().stream())
                .forEach(said -> add(Kind.STATEMENT, said.id(), said.code(), said.words(), said.id()));
        parts.findings()
                .forEach(f -> nodes.putIfAbsent(
                        f.id().toString(),
                        new Node(
                                f.id().toString(),
                                Kind.FINDING,
                                f.code(),
                                f.title(),
                                f.id().toString(),
                                f.rests().size())));
        parts.objectives().forEach(o -> add(Kind.OBJECTIVE, o.id(), o.code(), o.label(), o.frame()));
        parts.actions().forEach(a -> add(Kind.ACTION, a.id(), a.code(), a.title(), a.id()));
        Map<Long, UUID> actions = parts.actions().stream().collect(Collectors.toMap(Action::key, Action::id));
        parts.indicators().forEach(i -> add(Kind.INDICATOR, i.id(), i.code(), i.label(), actions.get(i.action())));
        parts.decisions().forEach(d -> add(Kind.DECISION, d.id(), d.number(), d.text(), d.id()));
    }

    private void add(Kind kind, UUID id, String code, String label, UUID owner) {
        nodes.putIfAbsent(id.toString(), new Node(id.toString(), kind, code, label, owner.toString()));
    }

    private void links() {
        Map<UUID, Found> findings = parts.findings().stream().collect(Collectors.toMap(Found::id, f -> f));
        Map<Long, Objective> objectives = parts.objectives().stream().collect(Collectors.toMap(Objective::key, o -> o));
        Map<Long, UUID> actions = new HashMap<>();
        parts.findings().forEach(f -> f.rests().forEach(said -> link(said.id(), f.id())));
        for (Action action : parts.actions()) {
            actions.put(action.key(), action.id());
            action.findings().stream()
                    .filter(findings::containsKey)
                    .forEach(finding ->
                            cited.add(new Link(finding.toString(), action.id().toString())));
            for (Long line : action.lines()) {
                Objective objective = objectives.get(line);
                if (objective != null) {
                    action.findings().stream()
                            .filter(findings::containsKey)
                            .forEach(finding -> link(finding, objective.id()));
                    link(objective.id(), action.id());
                }
            }
        }
        parts.indicators().forEach(i -> link(actions.get(i.action()), i.id()));
        decided();
    }

    /** A decision follows from what it names; one about a frame, from its lines. */
    private void decided() {
        Map<UUID, List<Objective>> frames =
                parts.objectives().stream().collect(Collectors.groupingBy(Objective::frame));
        for (Decision decision : parts.decisions()) {
            for (UUID record : decision.records()) {
                if (nodes.containsKey(record.toString())) {
                    link(record, decision.id());
                }
                frames.getOrDefault(record, List.of()).forEach(line -> link(line.id(), decision.id()));
            }
        }
    }

    private void link(UUID from, UUID to) {
        links.add(new Link(from.toString(), to.toString()));
    }

    private void holes() {
        Set<String> answered = cited.stream().map(Link::from).collect(Collectors.toSet());
        parts.findings().stream()
                .filter(f -> f.adopted() && !answered.contains(f.id().toString()))
                .forEach(f -> hole(Gap.FINDING_WITHOUT_ACTION, f.id(), f.code(), f.title(), f.id()));
        Set<String> founded = cited.stream().map(Link::to).collect(Collectors.toSet());
        parts.actions().stream()
                .filter(a -> !founded.contains(a.id().toString()))
                .forEach(a -> hole(Gap.ACTION_WITHOUT_EVIDENCE, a.id(), a.code(), a.title(), a.id()));
        Set<Long> told = told();
        parts.objectives().stream()
                .filter(o -> !o.axis() && !told.contains(o.key()))
                .forEach(o -> hole(Gap.OBJECTIVE_WITHOUT_INDICATOR, o.id(), o.code(), o.label(), o.frame()));
        Map<Long, UUID> actions = parts.actions().stream().collect(Collectors.toMap(Action::key, Action::id));
        parts.indicators().stream()
                .filter(i -> !i.measured())
                .forEach(i -> hole(Gap.INDICATOR_NEVER_MEASURED, i.id(), i.code(), i.label(), actions.get(i.action())));
        parts.files()
                .forEach(file -> holes.add(new Hole(
                        Gap.MONEY_WITHOUT_ACTION,
                        file.number(),
                        file.number(),
                        file.title(),
                        file.extract().toString())));
    }

    /** The objectives of which an indicator tells: its own one, or where it names none, those of its action. */
    private Set<Long> told() {
        Map<Long, Collection<Long>> served =
                parts.actions().stream().collect(Collectors.toMap(Action::key, Action::lines));
        Set<Long> told = new HashSet<>();
        for (Indicator indicator : parts.indicators()) {
            if (indicator.line() == null) {
                told.addAll(served.getOrDefault(indicator.action(), List.of()));
            } else {
                told.add(indicator.line());
            }
        }
        return told;
    }

    private void hole(Gap gap, UUID id, String code, String label, UUID owner) {
        holes.add(new Hole(gap, id.toString(), code, label, owner.toString()));
    }
}
