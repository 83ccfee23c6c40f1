package fr.maillage.plan.reach;

import fr.maillage.plan.figure.Measure;
import fr.maillage.told.ToldGroups.Group;
import java.math.BigDecimal;
import java.util.List;

/**
 * People of an action since it began, as they were told.
 *
 * @param reached null for nobody yet
 * @param groups what else was told of people, by the codes of measures that are told together
 */
public record ToldPeople(BigDecimal reached, List<Group> groups) {

    /** Of an action of which nothing was told. */
    public static final ToldPeople NONE = new ToldPeople(null, List.of());

    public ToldPeople {
        groups = List.copyOf(groups);
    }

    /** People of a measure; null where it was not told by itself. */
    public BigDecimal of(Measure measure) {
        return measure.reaches()
                ? reached
                : groups.stream()
                        .filter(group -> group.terms().equals(List.of(measure.code())))
                        .map(group -> BigDecimal.valueOf(group.people()))
                        .findFirst()
                        .orElse(null);
    }
}
