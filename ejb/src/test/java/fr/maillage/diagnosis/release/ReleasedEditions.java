package fr.maillage.diagnosis.release;

import fr.maillage.shared.ReleasePolicy.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Editions one after the other, of people that a test makes up, as the server would keep them. */
final class ReleasedEditions {

    /** Somebody who said something. */
    record Person(long commune, String age, Set<String> attributes) {}

    private final Node whole;
    private final Asked asked;
    private final List<List<Person>> counted = new ArrayList<>();
    private final List<ToldPart> told = new ArrayList<>();
    private int number;

    ReleasedEditions(Node whole, Asked asked) {
        this.whole = whole;
        this.asked = asked;
    }

    /** Releases those who wait; what it told of them. */
    List<ToldPart> release(List<Person> waiting) {
        int next = number + 1;
        Waiting counts = new Waiting();
        for (int edition = 0; edition < counted.size(); edition++) {
            add(counts, counted.get(edition), edition + 1);
        }
        add(counts, waiting, next);
        Map<String, Integer> last = new HashMap<>();
        told.forEach(part -> last.merge(Before.family(part.attribute()), part.last(), Math::max));
        Map<Integer, List<Set<Long>>> people = told.stream()
                .filter(part -> part.attribute().equals(Attribute.PEOPLE))
                .collect(Collectors.groupingBy(
                        ToldPart::last, Collectors.mapping(ToldPart::communes, Collectors.toList())));
        List<ToldPart> parts =
                new ReleaseDraft(whole, counts, next, new Before(last, people), asked, new Random(next)).parts();
        if (!parts.isEmpty()) {
            number = next;
            counted.add(new ArrayList<>(waiting));
            told.addAll(parts);
        }
        return parts;
    }

    /** Erases somebody of an edition. */
    void erase(int edition, Person person) {
        counted.get(edition - 1).remove(person);
    }

    List<Person> counted(int edition) {
        return counted.get(edition - 1);
    }

    int number() {
        return number;
    }

    /** All that was told so far. */
    List<ToldPart> told() {
        return List.copyOf(told);
    }

    private static void add(Waiting counts, List<Person> people, int edition) {
        for (Person person : people) {
            counts.add(Attribute.PEOPLE, edition, person.commune(), 1);
            counts.add(Attribute.ages(List.of(person.age())), edition, person.commune(), 1);
            person.attributes().forEach(attribute -> counts.add(attribute, edition, person.commune(), 1));
        }
    }
}
