package fr.maillage.plan.reach;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.ReachRepository;
import fr.maillage.told.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The door to the people of actions: whoever enters the figures of an action reads them as they stand, everybody
 * else, and every paper, as they were told ({@link ReachTellService}).
 */
@ApplicationScoped
public class ReachedPeople {

    @Inject
    private ReachRepository reached;

    @Inject
    private MeasureRepository measures;

    @Inject
    private Caller caller;

    /** Tells if the caller reads people of actions of a territory as they stand. */
    public boolean live(long territory) {
        return caller.may(Permission.EDIT_PLAN, territory);
    }

    /** Of which of some territories the caller reads people of actions as they stand, in one statement at most. */
    public Set<Long> live(Collection<Long> territories) {
        return caller.among(Permission.EDIT_PLAN, territories);
    }

    /** People of some actions since they began, as they were told by a day; actions of which nothing was told are absent. */
    public Map<Long, ToldPeople> told(Collection<Long> actions, LocalDate day) {
        return reached.told(actions, day);
    }

    /** The last day of whom something may be told by a day. */
    public static LocalDate lastTold(LocalDate day) {
        return Quarter.lastDue(day).last();
    }

    /** Figures without those of people, in one statement. */
    public List<Figure> withoutPeople(Collection<Figure> figures) {
        Set<Long> people = measures.ofPeople();
        return figures.stream()
                .filter(figure -> !people.contains(figure.measure()))
                .toList();
    }

    /** Measures without those of people. */
    public static List<Measure> others(Collection<Measure> measures) {
        return measures.stream().filter(measure -> !measure.people()).toList();
    }
}
