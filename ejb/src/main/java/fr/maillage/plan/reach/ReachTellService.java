package fr.maillage.plan.reach;

import static fr.maillage.plan.persistence.ReachTellRepository.MEASURES;
import static fr.maillage.plan.persistence.ReachTellRepository.REACHED;
import static fr.maillage.plan.persistence.ReachTellRepository.RESULTS;
import static fr.maillage.plan.persistence.ReachTellRepository.SUBJECT;

import fr.maillage.plan.persistence.ReachTellRepository;
import fr.maillage.plan.persistence.ReachTellRepository.Typed;
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
import java.util.stream.Stream;

/**
 * Tells readers people of actions, once a quarter is over: whom they reached, what else they count of people, and what their
 * result indicators measure of people. Those of an action are told together when there are five of them, and wait for later
 * quarters until then; each figure is told once, and what is corrected afterwards changes nothing. Whatever is read is a sum of such numbers, so that no difference is one to
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
        LocalDate last = Quarter.lastDue(today).last();
        List<Typed> typed = figures.typed(last);
        return Stream.concat(figures.waiting(last).stream(), typed.stream().map(Typed::on))
                .sorted()
                .map(Quarter::of)
                .distinct()
                .anyMatch(quarter -> tell(quarter, typed, today));
    }

    /** Tells all quarters that are due. */
    public void tellDue() {
        boolean more = true;
        while (more) {
            more = tellNext();
        }
    }

    private boolean tell(Quarter quarter, List<Typed> typed, LocalDate today) {
        Tellings tellings = new Tellings(register, figures.families(), quarter);
        Map<String, Map<String, List<Waiting>>> actions = figures.waitingUntil(quarter.last()).stream()
                .collect(Collectors.groupingBy(
                        Waiting::id,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Waiting::family, LinkedHashMap::new, Collectors.toList())));
        Map<String, List<ToldCount>> told = Map.of(SUBJECT, new ArrayList<>(), MEASURES, new ArrayList<>());
        List<Waiting> done = new ArrayList<>();
        actions.forEach((action, waiting) -> {
            long territory = waiting.values().iterator().next().get(0).territory();
            ReachTelling telling = tellings.of(action, territory);
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
        List<ToldCount> results = results(tellings, quarter, typed);
        register.keep(RESULTS, results, today);
        return !done.isEmpty() || !results.isEmpty();
    }

    /** Of each result indicator the last measure of a quarter that may be told, after what was told already. */
    private static List<ToldCount> results(Tellings tellings, Quarter quarter, List<Typed> typed) {
        Map<String, ToldCount> told = new LinkedHashMap<>();
        typed.stream()
                .filter(some -> Quarter.of(some.on()).equals(quarter))
                .filter(some -> !told.containsKey(some.result()))
                .filter(some -> !tellings.later(some.id(), some.result(), some.on()))
                .filter(some ->
                        some.baseline() == null || !ReleasePolicy.small(Math.abs(some.people() - some.baseline())))
                .filter(some -> tellings.of(some.id(), some.territory()).stands(some.result(), some.people()))
                .forEach(some -> told.put(
                        some.result(),
                        new ToldCount(
                                some.territory(),
                                quarter.key(),
                                some.id(),
                                List.of(some.result(), some.on().toString()),
                                some.people())));
        return List.copyOf(told.values());
    }

    private static List<ToldCount> tell(ReachTelling telling, String family, List<Waiting> waiting) {
        Map<String, Integer> people = new LinkedHashMap<>();
        waiting.forEach(
                some -> people.merge(family.equals(REACHED) ? PEOPLE : some.code(), some.people(), Integer::sum));
        return telling.tell(family, List.copyOf(people.keySet()), people);
    }
}
