package fr.maillage.web.plan.chain;

import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.chain.EvidenceChain.Kind;
import fr.maillage.plan.chain.EvidenceChain.Link;
import fr.maillage.plan.chain.EvidenceChain.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A chain as rows: one for each action, then one for each finding and each objective that leads to none. */
final class ChainTable {

    private final Map<String, Node> nodes;
    private final Map<String, List<Node>> before = new HashMap<>();
    private final Map<String, List<Node>> after = new HashMap<>();
    private final Set<Link> cited;

    /**
     * A row.
     *
     * @param action null where nothing is done
     */
    public record Row(
            List<Node> statements,
            List<Node> findings,
            List<Node> objectives,
            Node action,
            List<Node> indicators,
            List<Node> decisions) {

        public Row {
            statements = List.copyOf(statements);
            findings = List.copyOf(findings);
            objectives = List.copyOf(objectives);
            indicators = List.copyOf(indicators);
            decisions = List.copyOf(decisions);
        }
    }

    private ChainTable(EvidenceChain chain, Set<Link> cited) {
        this.cited = cited;
        nodes = chain.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        for (Link link : chain.links()) {
            after.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(nodes.get(link.to()));
            before.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(nodes.get(link.from()));
        }
    }

    /** The rows of a chain. */
    static List<Row> of(EvidenceChain chain) {
        ChainTable table = new ChainTable(chain, chain.cited());
        List<Row> rows = new ArrayList<>();
        Set<String> led = new HashSet<>();
        chain.nodes().stream()
                .filter(node -> node.kind() == Kind.ACTION)
                .map(table::row)
                .forEach(row -> {
                    rows.add(row);
                    row.findings().forEach(finding -> led.add(finding.id()));
                    row.objectives().forEach(objective -> led.add(objective.id()));
                });
        chain.nodes().stream().filter(node -> !led.contains(node.id())).forEach(node -> {
            if (node.kind() == Kind.FINDING) {
                rows.add(new Row(
                        table.statements(List.of(node)),
                        List.of(node),
                        List.of(),
                        null,
                        List.of(),
                        table.decided(List.of(node))));
            } else if (node.kind() == Kind.OBJECTIVE) {
                rows.add(new Row(List.of(), List.of(), List.of(node), null, List.of(), table.decided(List.of(node))));
            }
        });
        return rows;
    }

    private Row row(Node action) {
        List<Node> findings = cited.stream()
                .filter(link -> link.to().equals(action.id()))
                .map(link -> nodes.get(link.from()))
                .filter(node -> node != null)
                .toList();
        List<Node> objectives = before.getOrDefault(action.id(), List.of());
        List<Node> indicators = after.getOrDefault(action.id(), List.of()).stream()
                .filter(node -> node.kind() == Kind.INDICATOR)
                .toList();
        return new Row(
                statements(findings),
                findings,
                objectives,
                action,
                indicators,
                decided(Stream.of(findings, objectives, List.of(action), indicators)
                        .flatMap(List::stream)
                        .toList()));
    }

    /** Lists the decisions about any of some nodes. */
    private List<Node> decided(Collection<Node> some) {
        return some.stream()
                .flatMap(node -> after.getOrDefault(node.id(), List.of()).stream())
                .filter(node -> node.kind() == Kind.DECISION)
                .distinct()
                .toList();
    }

    private List<Node> statements(Collection<Node> findings) {
        return findings.stream()
                .flatMap(finding -> before.getOrDefault(finding.id(), List.of()).stream())
                .distinct()
                .toList();
    }
}
