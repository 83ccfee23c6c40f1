package fr.maillage.plan.reach;

import fr.maillage.plan.figure.Measure;
import fr.maillage.told.ToldGroups.Group;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * People of an action since it began, as they were told.
 *
 * @param reached null for nobody yet
 * @param groups what else was told of people, by the codes of measures that are told together
 * @param typed what was told of people whom result indicators have measured
 */
public record ToldPeople(BigDecimal reached, List<Group> groups, List<Typed> typed) {

    /** Of an action of which nothing was told. */
    public static final ToldPeople NONE = new ToldPeople(null, List.of(), List.of());

    public ToldPeople {
        groups = List.copyOf(groups);
        typed = List.copyOf(typed);
    }

    /** People whom a result indicator had measured on a day. */
    public record Typed(UUID result, LocalDate on, BigDecimal people) {}

    /** The last told measure of a result indicator; empty for none. */
    public Optional<Typed> typed(UUID result) {
        return typed.stream().filter(some -> some.result().equals(result)).max(Comparator.comparing(Typed::on));
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
