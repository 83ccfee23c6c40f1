package fr.maillage.diagnosis.release;

import java.util.Set;

/**
 * A count of some communes together.
 *
 * @param first the number of the first edition whose residents it counts
 * @param last the number of the last
 * @param people null where it is not told; for {@link Attribute#sign} −1, 0 or 1
 * @param communes by key
 */
public record ToldPart(String attribute, int first, int last, Integer people, Set<Long> communes) {

    public ToldPart {
        communes = Set.copyOf(communes);
    }

    boolean none() {
        return people != null && people == 0;
    }

    /** Tells whether some of its communes are among others, and not all. */
    boolean cutBy(Set<Long> others) {
        long inside = communes.stream().filter(others::contains).count();
        return inside > 0 && inside < communes.size();
    }

    boolean meets(Set<Long> others) {
        return communes.stream().anyMatch(others::contains);
    }
}
