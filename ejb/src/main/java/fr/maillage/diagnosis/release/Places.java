package fr.maillage.diagnosis.release;

import fr.maillage.shared.ReleasePolicy.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The communes in which somebody is counted, below what they lie in, and of which places their number is told. */
final class Places {

    private final Node whole;
    private final Waiting waiting;
    private final Map<Integer, Node> trees = new HashMap<>();
    private final Map<Integer, Set<Node>> told = new HashMap<>();
    /** By edition and commune, the communes that are told together with it. */
    private final Map<Integer, Map<Long, Set<Long>>> people = new HashMap<>();

    Places(Node whole, Waiting waiting, Map<Integer, List<Set<Long>>> people) {
        this.whole = whole;
        this.waiting = waiting;
        people.forEach(this::told);
    }

    /** Says which communes an edition tells together how many people live there. */
    void told(int number, List<Set<Long>> parts) {
        Map<Long, Set<Long>> byCommune = new HashMap<>();
        parts.forEach(part -> part.forEach(commune -> byCommune.put(commune, part)));
        people.put(number, byCommune);
    }

    /** The places in which somebody lives who is counted from an edition on. */
    Node tree(int first) {
        return trees.computeIfAbsent(first, from -> {
            Node some = some(whole, waiting.communes(from));
            return some == null ? new Node(whole.id(), List.of()) : some;
        });
    }

    /** Tells whether in each edition from a number on it is told how many people live in a place of {@link #tree}. */
    boolean alone(Node node, int first) {
        return told.computeIfAbsent(first, from -> {
                    Set<Node> alone = Collections.newSetFromMap(new IdentityHashMap<>());
                    alone(tree(from), from, alone);
                    return alone;
                })
                .contains(node);
    }

    private Set<Long> alone(Node node, int first, Set<Node> alone) {
        Set<Long> leaves = new HashSet<>();
        if (node.inside().isEmpty()) {
            leaves.add(node.id());
        }
        node.inside().forEach(inside -> leaves.addAll(alone(inside, first, alone)));
        boolean whole = people.entrySet().stream()
                .filter(edition -> edition.getKey() >= first)
                .allMatch(edition -> leaves.stream()
                        .map(edition.getValue()::get)
                        .allMatch(part -> part == null || leaves.containsAll(part)));
        if (whole) {
            alone.add(node);
        }
        return leaves;
    }

    private static Node some(Node node, Set<Long> communes) {
        if (node.inside().isEmpty()) {
            return communes.contains(node.id()) ? node : null;
        }
        List<Node> inside = new ArrayList<>();
        for (Node each : node.inside()) {
            Node kept = some(each, communes);
            if (kept != null) {
                inside.add(kept);
            }
        }
        return inside.isEmpty() ? null : new Node(node.id(), inside);
    }
}
