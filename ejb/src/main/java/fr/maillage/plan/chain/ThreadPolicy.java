package fr.maillage.plan.chain;

import fr.maillage.plan.chain.EvidenceChain.Kind;
import fr.maillage.plan.chain.EvidenceChain.Link;
import fr.maillage.plan.chain.EvidenceChain.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One thread through a chain: a node of each kind, the first one where there are several, each of which follows from the one
 * before. It ends where nothing follows, and begins where nothing comes before.
 */
final class ThreadPolicy {

    private final Map<String, Node> nodes;
    private final Map<String, List<Node>> after;
    private final Map<String, List<Node>> before;
    private final Set<Link> cited;
    private final Map<Kind, Node> thread = new EnumMap<>(Kind.class);

    private ThreadPolicy(EvidenceChain chain) {
        cited = chain.cited();
        nodes = chain.nodes().stream().collect(Collectors.toMap(Node::id, node -> node));
        after = new HashMap<>();
        before = new HashMap<>();
        for (Link link : chain.links()) {
            after.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(nodes.get(link.to()));
            before.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(nodes.get(link.from()));
        }
    }

    /**
     * The thread through a node.
     *
     * @param through its identifier, or the code that only it has
     * @return without holes; nothing where there is no such node
     */
    static EvidenceChain of(EvidenceChain chain, String through) {
        List<Node> meant = chain.nodes().stream()
                .filter(node -> node.id().equals(through) || through.equals(node.code()))
                .toList();
        if (meant.size() != 1) {
            return EvidenceChain.NONE;
        }
        return new ThreadPolicy(chain).follow(meant.get(0), chain);
    }

    private EvidenceChain follow(Node start, EvidenceChain chain) {
        thread.put(start.kind(), start);
        // A decision is about something, and the thread is the one through that.
        Node middle = start.kind() == Kind.DECISION
                ? first(before.get(start.id()), node -> true).orElse(start)
                : start;
        thread.put(middle.kind(), middle);
        Arrays.stream(Kind.values())
                .filter(kind -> kind.compareTo(middle.kind()) > 0 && kind != Kind.DECISION)
                .forEach(this::forward);
        for (int i = middle.kind().ordinal() - 1; i >= 0; i--) {
            backward(Kind.values()[i]);
        }
        if (!thread.containsKey(Kind.DECISION)) {
            decided();
        }
        List<Node> kept = List.copyOf(thread.values());
        Set<String> ids = kept.stream().map(Node::id).collect(Collectors.toCollection(HashSet::new));
        return new EvidenceChain(
                kept,
                chain.links().stream()
                        .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
                        .toList(),
                cited.stream()
                        .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
                        .collect(Collectors.toSet()),
                List.of());
    }

    private void forward(Kind kind) {
        Node last = thread.get(Kind.values()[kind.ordinal() - 1]);
        if (last == null) {
            return;
        }
        Node finding = thread.get(Kind.FINDING);
        Predicate<Node> fits = switch (kind) {
            case FINDING ->
                node -> after.getOrDefault(node.id(), List.of()).stream().anyMatch(ThreadPolicy::working);
            case OBJECTIVE ->
                node -> after.getOrDefault(node.id(), List.of()).stream().anyMatch(action -> cites(action, finding));
            case ACTION -> node -> cites(node, finding);
            default -> node -> true;
        };
        List<Node> next = after.getOrDefault(last.id(), List.of()).stream()
                .filter(ThreadPolicy::working)
                .toList();
        first(next, fits)
                .or(() -> kind == Kind.FINDING ? first(next, node -> true) : Optional.empty())
                .ifPresent(node -> thread.put(kind, node));
    }

    /** The decision about the last thing of the thread about which something was decided. */
    private void decided() {
        List<Node> all = new ArrayList<>(thread.values());
        Collections.reverse(all);
        all.stream()
                .flatMap(node -> first(after.get(node.id()), next -> next.kind() == Kind.DECISION).stream())
                .findFirst()
                .ifPresent(decision -> thread.put(Kind.DECISION, decision));
    }

    /** Tells if something is worked on, and not decided. */
    private static boolean working(Node node) {
        return node.kind() != Kind.DECISION;
    }

    private void backward(Kind kind) {
        Node next = thread.get(Kind.values()[kind.ordinal() + 1]);
        if (next == null) {
            return;
        }
        Node action = thread.get(Kind.ACTION);
        Predicate<Node> fits = node -> kind != Kind.FINDING || action == null || cites(action, node);
        first(before.get(next.id()), fits).ifPresent(node -> thread.put(kind, node));
    }

    private boolean cites(Node action, Node finding) {
        return finding == null || cited.contains(new Link(finding.id(), action.id()));
    }

    private static Optional<Node> first(List<Node> some, Predicate<Node> fits) {
        return some == null ? Optional.empty() : some.stream().filter(fits).findFirst();
    }
}
