package fr.maillage.committee.digest;

import fr.maillage.committee.persistence.DigestRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whose messages about single things are held back, since she is told of all of them at once or of none. */
@ApplicationScoped
public class MessageHold {

    /** Number of days before its day by which somebody must know of a thing. */
    static final int NOTICE_DAYS = 3;

    @Inject
    private DigestRepository digests;

    @Inject
    private Clock clock;

    /**
     * Who of some people is told of a thing by her next message of all.
     *
     * @param persons the keys of their entries
     * @param day of what they are told of: whose next message comes less than three days before is not held back; null for
     *     none
     */
    public Set<Long> held(Collection<Long> persons, LocalDate day) {
        return which(
                persons,
                rhythm -> rhythm.gathers()
                        && (day == null
                                || !DigestPeriod.next(rhythm, clock.instant())
                                        .plusDays(NOTICE_DAYS)
                                        .isAfter(day)));
    }

    /** Who of some people wants no message. */
    public Set<Long> silent(Collection<Long> persons) {
        return which(persons, rhythm -> rhythm == Rhythm.NEVER);
    }

    private Set<Long> which(Collection<Long> persons, Predicate<Rhythm> wanted) {
        return digests.rhythms(persons).entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
