package fr.maillage.diagnosis.release;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.release.ReleasedEditions.Person;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.shared.ReleasePolicy.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Attacks by integer programs all that twenty editions told of random people, some of whom were erased in between. The
 * attacker knows each part with its communes and editions, which is more than pages and files say, and looks for a group of
 * people with an attribute who must be one to four.
 */
class ReleaseAttackTest {

    private static final int EDITIONS = 20;
    private static final int GROUPS = 40;
    private static final double SLACK = 0.5;
    private static final List<String> ASKED = List.of(
            Attribute.said("observation", 1), Attribute.said("need", 1), Attribute.proposed(2), Attribute.proposed(3));

    @ParameterizedTest
    @CsvSource({"4, 30, 14", "7, 84, 14", "7, 84, 60"})
    void no_group_of_one_to_four_people_follows_from_all_that_was_told(int towns, int first, int later) {
        Random random = new Random(towns * 1000L + later);
        ReleasedEditions editions = new ReleasedEditions(tree(towns), asked());
        List<List<Person>> truth = new ArrayList<>();
        for (int edition = 0; edition < EDITIONS; edition++) {
            List<Person> waiting = people(edition == 0 ? first : later, towns, random);
            if (!editions.release(waiting).isEmpty()) {
                truth.add(waiting);
                List<Person> counted = editions.counted(editions.number());
                editions.erase(editions.number(), counted.get(random.nextInt(counted.size())));
            }
        }
        assertThat(truth).hasSizeGreaterThan(EDITIONS / 2);

        int attacked = 0;
        for (String attribute : ASKED) {
            Attack attack = new Attack(editions.told(), attribute, towns, truth.size());
            for (int group = 0; group < GROUPS; group++) {
                Set<Integer> some = cells(towns, truth.size(), random);
                int is = count(truth, some, towns, person -> person.attributes().contains(attribute));
                if (ReleasePolicy.small(is)) {
                    attacked++;
                    assertThat(attack.confines(some))
                            .as("%s of %s: %d", attribute, some, is)
                            .isFalse();
                }
            }
        }
        assertThat(attacked).isGreaterThan(GROUPS / 2);
    }

    @Test
    void a_town_told_beside_its_whole_gives_the_other_town_away() {
        String attribute = ASKED.get(0);
        List<ToldPart> told = List.of(
                new ToldPart(Attribute.PEOPLE, 1, 1, 20, Set.of(0L)),
                new ToldPart(Attribute.PEOPLE, 1, 1, 10, Set.of(1L)),
                new ToldPart(attribute, 1, 1, 12, Set.of(0L, 1L)),
                new ToldPart(attribute, 1, 1, 9, Set.of(0L)));

        assertThat(new Attack(told, attribute, 2, 1).confines(Set.of(1))).isTrue();
        assertThat(new Attack(told.subList(0, 3), attribute, 2, 1).confines(Set.of(1)))
                .isFalse();
    }

    private static Node tree(int towns) {
        List<Node> leaves =
                LongStream.range(0, towns).mapToObj(i -> new Node(i, List.of())).toList();
        return new Node(
                93,
                List.of(new Node(100, leaves.subList(0, towns / 2)), new Node(101, leaves.subList(towns / 2, towns))));
    }

    private static Asked asked() {
        return new Asked(List.of(1L), Map.of(1L, List.of(2L, 3L)), List.of("young", "old", ""));
    }

    private static List<Person> people(int count, int towns, Random random) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<String> attributes = new HashSet<>();
            for (String attribute : ASKED) {
                if (random.nextInt(4) == 0) {
                    attributes.add(attribute);
                }
            }
            if (attributes.contains(Attribute.proposed(2)) || attributes.contains(Attribute.proposed(3))) {
                attributes.add(Attribute.proposedAnything(1));
            }
            // Few live in the last towns, many in the first.
            long town = (long) (towns * random.nextDouble() * random.nextDouble());
            people.add(new Person(town, random.nextBoolean() ? "young" : "old", attributes));
        }
        return people;
    }

    /** Some towns in some editions: one town in one edition, one town in all, one edition, or any. */
    private static Set<Integer> cells(int towns, int editions, Random random) {
        int town = random.nextInt(towns);
        int edition = random.nextInt(editions);
        int kind = random.nextInt(4);
        Set<Integer> cells = new HashSet<>();
        IntStream.range(0, towns * editions)
                .filter(cell -> switch (kind) {
                    case 0 -> cell == edition * towns + town;
                    case 1 -> cell % towns == town && cell / towns <= edition;
                    case 2 -> cell / towns == edition && cell % towns >= town;
                    default -> random.nextInt(12) == 0;
                })
                .forEach(cells::add);
        return cells;
    }

    private static int count(List<List<Person>> truth, Set<Integer> cells, int towns, Predicate<Person> has) {
        int count = 0;
        for (int cell : cells) {
            long town = cell % towns;
            count += (int) truth.get(cell / towns).stream()
                    .filter(person -> person.commune() == town && has.test(person))
                    .count();
        }
        return count;
    }

    /** The attacker's equations: how many people there are in each town and edition, and how many of them have an attribute. */
    private static final class Attack {

        private final List<ToldPart> told;
        private final String attribute;
        private final int towns;
        private final int editions;

        Attack(List<ToldPart> told, String attribute, int towns, int editions) {
            this.told = told.stream()
                    .filter(part -> part.attribute().equals(Attribute.PEOPLE)
                            || part.attribute().equals(attribute))
                    .toList();
            this.attribute = attribute;
            this.towns = towns;
            this.editions = editions;
        }

        /** Tells whether a group must have one to four people. */
        boolean confines(Set<Integer> cells) {
            return bound(cells, false) >= 1 - SLACK && bound(cells, true) <= ReleasePolicy.LEAST - 1 + SLACK;
        }

        private double bound(Set<Integer> cells, boolean most) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            Variable[] people = new Variable[towns * editions];
            Variable[] having = new Variable[towns * editions];
            for (int cell = 0; cell < people.length; cell++) {
                people[cell] = model.newVariable("n" + cell).lower(0).integer();
                having[cell] = model.newVariable("c" + cell).lower(0).integer().weight(cells.contains(cell) ? 1 : 0);
                Expression some = model.newExpression("some" + cell).lower(0);
                some.set(people[cell], 1);
                some.set(having[cell], -1);
            }
            int equation = 0;
            for (ToldPart part : told) {
                Expression sum = model.newExpression("told" + equation++).level(part.people());
                Variable[] counted = part.attribute().equals(attribute) ? having : people;
                for (int edition = part.first(); edition <= part.last(); edition++) {
                    for (long town : part.communes()) {
                        sum.set(counted[(edition - 1) * towns + (int) town], 1);
                    }
                }
            }
            for (int cell = 0; cell < people.length; cell++) {
                if (!told(cell)) {
                    people[cell].level(0);
                }
            }
            Optimisation.Result result = most ? model.maximise() : model.minimise();
            assertThat(result.getState().isFeasible()).isTrue();
            return result.getValue();
        }

        private boolean told(int cell) {
            int edition = cell / towns + 1;
            long town = cell % towns;
            return told.stream()
                    .anyMatch(part -> part.attribute().equals(Attribute.PEOPLE)
                            && part.last() == edition
                            && part.communes().contains(town));
        }
    }
}
