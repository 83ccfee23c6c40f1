package fr.maillage.web.plan.chain;

import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.chain.EvidenceChain.Kind;
import fr.maillage.plan.chain.EvidenceChain.Link;
import fr.maillage.plan.chain.EvidenceChain.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes one box of the many statements on which a finding rests, so that a drawing has room for what follows. */
final class StatementBundles {

    /** As many statements of a finding as are drawn one by one. */
    static final int FEW = 5;

    private StatementBundles() {}

    /**
     * The chain with a node for the statements of each finding that rests on more than {@value #FEW}: its label says how many,
     * its owner is the finding. Statements that another finding shares stay beside it.
     *
     * @param called how so many statements are called
     */
    static EvidenceChain of(EvidenceChain chain, IntFunction<String> called) {
        Set<String> statements = chain.nodes().stream()
                .filter(node -> node.kind() == Kind.STATEMENT)
                .map(Node::id)
                .collect(Collectors.toSet());
        Map<String, Long> resting = chain.links().stream()
                .filter(link -> statements.contains(link.from()))
                .collect(Collectors.groupingBy(Link::to, Collectors.counting()));
        Predicate<Link> bundled = link -> statements.contains(link.from()) && resting.getOrDefault(link.to(), 0L) > FEW;
        List<Link> links = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        resting.entrySet().stream()
                .filter(finding -> finding.getValue() > FEW)
                .sorted(Map.Entry.comparingByKey())
                .forEach(finding -> {
                    int count = finding.getValue().intValue();
                    String id = "statements-" + finding.getKey();
                    nodes.add(new Node(id, Kind.STATEMENT, null, called.apply(count), finding.getKey(), count));
                    links.add(new Link(id, finding.getKey()));
                });
        chain.links().stream().filter(bundled.negate()).forEach(links::add);
        Set<String> left = new HashSet<>();
        links.forEach(link -> left.add(link.from()));
        chain.nodes().stream()
                .filter(node -> node.kind() != Kind.STATEMENT || left.contains(node.id()))
                .forEach(nodes::add);
        return new EvidenceChain(nodes, links, chain.cited(), chain.holes());
    }
}
