package fr.maillage.plan.reach;

import static fr.maillage.plan.persistence.ReachTellRepository.MEASURES;
import static fr.maillage.plan.persistence.ReachTellRepository.REACHED;
import static fr.maillage.plan.persistence.ReachTellRepository.SUBJECT;

import fr.maillage.plan.persistence.ReachTellRepository;
import fr.maillage.plan.persistence.ReachTellRepository.Waiting;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.told.Quarter;
import fr.maillage.told.ToldCount;
import fr.maillage.told.ToldRegister;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells readers people of actions, once a quarter is over: whom they reached, and what else they count of people. Those of an
 * action are told together when there are five of them, and wait for later quarters until then; each figure is told once, and
 * what is corrected afterwards changes nothing. Whatever is read is a sum of such numbers, so that no difference is one to
 * four ({@link ReleasePolicy}).
 */
@Stateless
public class ReachTellService {

    private static final String PEOPLE = "people";

    @Inject
    private ReachTellRepository figures;

    @Inject
    private ToldRegister register;

    @Inject
    private Clock clock;

    /**
     * Tells the next quarter that is due and of which something may be told. Asks for no right: the job is the server's.
     *
     * @return whether there was one
     */
    public boolean tellNext() {
        LocalDate today = ClockProducer.today(clock);
        return figures.waiting(Quarter.lastDue(today).last()).stream()
                .map(Quarter::of)
                .distinct()
                .anyMatch(quarter -> tell(quarter, today));
    }

    /** Tells all quarters that are due. */
    public void tellDue() {
        boolean more = true;
        while (more) {
            more = tellNext();
        }
    }

    private boolean tell(Quarter quarter, LocalDate today) {
        Map<String, List<ToldCount>> reached = byAction(SUBJECT);
        Map<String, List<ToldCount>> measured = byAction(MEASURES);
        Map<String, String> families = figures.families();
        Map<String, Map<String, List<Waiting>>> actions = figures.waitingUntil(quarter.last()).stream()
                .collect(Collectors.groupingBy(
                        Waiting::id,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Waiting::family, LinkedHashMap::new, Collectors.toList())));
        Map<String, List<ToldCount>> told = Map.of(SUBJECT, new ArrayList<>(), MEASURES, new ArrayList<>());
        List<Waiting> done = new ArrayList<>();
        actions.forEach((action, waiting) -> {
            long territory = waiting.values().iterator().next().get(0).territory();
            ReachTelling telling = new ReachTelling(territory, action, quarter);
            reached.getOrDefault(action, List.of())
                    .forEach(count -> telling.before(REACHED, count.period(), count.people()));
            measured.getOrDefault(action, List.of())
                    .forEach(count -> telling.before(
                            families.getOrDefault(
                                    count.terms().get(0), count.terms().get(0)),
                            count.period(),
                            count.people()));
            waiting.forEach((family, people) -> {
                List<ToldCount> counts = tell(telling, family, people);
                told.get(family.equals(REACHED) ? SUBJECT : MEASURES).addAll(counts);
                if (!counts.isEmpty()) {
                    done.addAll(people);
                }
            });
        });
        figures.told(done, quarter.last(), quarter.key());
        told.forEach((subject, counts) -> register.keep(subject, counts, today));
        return !done.isEmpty();
    }

    private Map<String, List<ToldCount>> byAction(String subject) {
        return register.of(subject).stream().collect(Collectors.groupingBy(ToldCount::attribute));
    }

    private static List<ToldCount> tell(ReachTelling telling, String family, List<Waiting> waiting) {
        Map<String, Integer> people = new LinkedHashMap<>();
        waiting.forEach(
                some -> people.merge(family.equals(REACHED) ? PEOPLE : some.code(), some.people(), Integer::sum));
        return telling.tell(family, List.copyOf(people.keySet()), people);
    }
}
