package fr.maillage.diagnosis.release;

import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.shared.ReleasePolicy.Node;
import fr.maillage.shared.ReleasePolicy.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Works out an edition: it tells first of how many people, then of each attribute, only where their number is told. An attribute that
 * fewer than five people have in all waits, and is told together with the next edition.
 */
final class ReleaseDraft {

    private final Places places;
    private final Waiting waiting;
    private final int number;
    private final Before before;
    private final Random lot;
    private final Map<String, List<ToldPart>> told = new LinkedHashMap<>();

    /**
     * Works it out.
     *
     * @param whole the communes where somebody lives who waits or waited, below what they lie in
     * @param lot decides between equals
     */
    ReleaseDraft(Node whole, Waiting waiting, int number, Before before, Asked asked, Random lot) {
        this.places = new Places(whole, waiting, before.people());
        this.waiting = waiting;
        this.number = number;
        this.before = before;
        this.lot = lot;
        int people = waiting.from(Attribute.PEOPLE, number).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        List<Part> parts = people < ReleasePolicy.LEAST
                ? List.of()
                : partition(List.of(List.of(Attribute.PEOPLE)), number, node -> true);
        parts.forEach(part -> tell(Attribute.PEOPLE, number, part.count(), part.leaves()));
        places.told(number, parts.stream().map(Part::leaves).toList());
        if (!parts.isEmpty()) {
            asked.themes().forEach(this::theme);
            asked.proposals().values().forEach(proposals -> proposals.forEach(this::proposal));
            asked.proposals().forEach(this::anything);
            ages(asked.bands());
        }
    }

    /** Empty where fewer than five people wait. */
    List<ToldPart> parts() {
        return told.values().stream().flatMap(List::stream).toList();
    }

    private void theme(long theme) {
        for (Nature nature : List.of(Nature.OBSERVATION, Nature.NEED)) {
            attribute(Attribute.said(nature.code(), theme));
        }
        List<ToldPart> observed = now(Attribute.said(Nature.OBSERVATION.code(), theme));
        if (!observed.isEmpty()) {
            int first = observed.get(0).first();
            signs(theme, first, places.tree(first), observed, waiting.from(Attribute.sign(theme), first));
        }
    }

    private void proposal(long proposal) {
        attribute(Attribute.proposed(proposal));
    }

    private void attribute(String attribute) {
        int first = before.first(attribute);
        partition(List.of(List.of(attribute)), first, node -> places.alone(node, first))
                .forEach(part -> tell(attribute, first, part.count(), part.leaves()));
    }

    /** Tells the sign of each place, large or small, of which it is told how many people observed something. */
    private void signs(long theme, int first, Node node, List<ToldPart> observed, Map<Long, Integer> signs) {
        Set<Long> leaves = node.leaves();
        List<ToldPart> inside =
                observed.stream().filter(part -> part.meets(leaves)).toList();
        if (inside.stream().noneMatch(part -> part.cutBy(leaves))
                && !inside.stream().allMatch(ToldPart::none)) {
            int sum = leaves.stream()
                    .mapToInt(leaf -> signs.getOrDefault(leaf, 0))
                    .sum();
            tell(Attribute.sign(theme), first, Integer.signum(sum), leaves);
        }
        node.inside().forEach(each -> signs(theme, first, each, observed, signs));
    }

    /** Tells how many proposed anything about a theme where that does not give away who proposed one thing alone. */
    private void anything(long theme, List<Long> proposals) {
        List<List<ToldPart>> parts = proposals.stream()
                .map(proposal -> now(Attribute.proposed(proposal)))
                .toList();
        Node tree = places.tree(number);
        Map<Long, Integer> union = waiting.from(Attribute.proposedAnything(theme), number);
        Set<Long> open = tree.leaves();
        if (parts.stream().allMatch(one -> !one.isEmpty() && one.get(0).first() == number)) {
            anything(theme, tree, parts, union, open);
        }
        if (!open.isEmpty()) {
            tell(Attribute.proposedAnything(theme), number, null, open);
        }
    }

    private void anything(
            long theme, Node node, List<List<ToldPart>> proposals, Map<Long, Integer> union, Set<Long> open) {
        Set<Long> leaves = node.leaves();
        if (places.alone(node, number) && proposals.stream().allMatch(parts -> exact(parts, leaves))) {
            int all = leaves.stream()
                    .mapToInt(leaf -> union.getOrDefault(leaf, 0))
                    .sum();
            List<Integer> each =
                    proposals.stream().map(parts -> inside(parts, leaves)).toList();
            int overlap = each.stream().mapToInt(Integer::intValue).sum() - all;
            if (!ReleasePolicy.small(all)
                    && !ReleasePolicy.small(Math.abs(overlap))
                    && each.stream().noneMatch(one -> ReleasePolicy.small(all - one))) {
                tell(Attribute.proposedAnything(theme), number, all, leaves);
                open.removeAll(leaves);
                return;
            }
        }
        node.inside().forEach(inside -> anything(theme, inside, proposals, union, open));
    }

    /** Tells whether a count is told of just these communes, and of none finer inside. */
    private static boolean exact(List<ToldPart> parts, Set<Long> communes) {
        List<ToldPart> some = parts.stream()
                .filter(part -> !part.none() && part.meets(communes))
                .toList();
        return some.isEmpty() || some.size() == 1 && some.get(0).communes().equals(communes);
    }

    private static int inside(List<ToldPart> parts, Set<Long> communes) {
        return parts.stream()
                .filter(part -> part.meets(communes))
                .mapToInt(ToldPart::people)
                .sum();
    }

    private void ages(List<String> bands) {
        int first = before.first(Attribute.ages(List.of()));
        List<List<String>> groups = ReleasePolicy.neighbours(bands, band -> total(List.of(band), first));
        List<List<String>> attributes = groups.stream()
                .map(group -> group.stream()
                        .map(band -> Attribute.ages(List.of(band)))
                        .toList())
                .toList();
        if (groups.stream().filter(group -> total(group, first) > 0).count() > 1) {
            for (Part part : partition(attributes, first, node -> places.alone(node, first))) {
                for (int i = 0; i < groups.size(); i++) {
                    tell(Attribute.ages(groups.get(i)), first, part.counts().get(i), part.leaves());
                }
            }
        }
    }

    private int total(Collection<String> bands, int first) {
        return bands.stream()
                .flatMap(band -> waiting.from(Attribute.ages(List.of(band)), first).values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private List<Part> partition(List<List<String>> family, int first, Predicate<Node> alone) {
        return ReleasePolicy.partition(places.tree(first), waiting.family(family, first), family.size(), alone, lot);
    }

    /** Tells what this edition tells of an attribute. */
    private List<ToldPart> now(String attribute) {
        return told.getOrDefault(attribute, List.of());
    }

    private void tell(String attribute, int first, Integer count, Set<Long> communes) {
        told.computeIfAbsent(attribute, a -> new ArrayList<>())
                .add(new ToldPart(attribute, first, number, count, communes));
    }
}
