package fr.maillage.plan.reach;

import static fr.maillage.plan.persistence.ReachTellRepository.MEASURES;
import static fr.maillage.plan.persistence.ReachTellRepository.REACHED;
import static fr.maillage.plan.persistence.ReachTellRepository.RESULTS;
import static fr.maillage.plan.persistence.ReachTellRepository.SUBJECT;

import fr.maillage.told.Quarter;
import fr.maillage.told.ToldCount;
import fr.maillage.told.ToldRegister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tellings of people of actions in a quarter, each with what was told of it before. */
final class Tellings {

    private final Quarter quarter;
    private final Map<String, String> families;
    private final Map<String, List<ToldCount>> reached;
    private final Map<String, List<ToldCount>> measured;
    private final Map<String, List<ToldCount>> results;
    private final Map<String, ReachTelling> actions = new HashMap<>();

    /**
     * Reads what was told.
     *
     * @param families of measures, by their codes
     */
    Tellings(ToldRegister register, Map<String, String> families, Quarter quarter) {
        this.quarter = quarter;
        this.families = families;
        reached = byAction(register, SUBJECT);
        measured = byAction(register, MEASURES);
        results = byAction(register, RESULTS);
    }

    private static Map<String, List<ToldCount>> byAction(ToldRegister register, String subject) {
        return register.of(subject).stream().collect(Collectors.groupingBy(ToldCount::attribute));
    }

    /** The telling of an action, always the same. */
    ReachTelling of(String action, long territory) {
        return actions.computeIfAbsent(action, id -> begin(id, territory));
    }

    private ReachTelling begin(String action, long territory) {
        ReachTelling telling = new ReachTelling(territory, action, quarter);
        reached.getOrDefault(action, List.of())
                .forEach(count -> telling.before(REACHED, count.period(), count.people()));
        measured.getOrDefault(action, List.of())
                .forEach(count -> telling.before(
                        families.getOrDefault(
                                count.terms().get(0), count.terms().get(0)),
                        count.period(),
                        count.people()));
        Map<String, Integer> stood = new HashMap<>();
        results.getOrDefault(action, List.of()).forEach(count -> {
            String result = count.terms().get(0);
            Integer before = stood.put(result, count.people());
            telling.before(result, count.period(), count.people() - (before == null ? 0 : before));
        });
        return telling;
    }

    /** Tells if something was told of a result indicator that it measured on a day or later. */
    boolean later(String action, String result, LocalDate on) {
        return results.getOrDefault(action, List.of()).stream()
                .map(ToldCount::terms)
                .anyMatch(terms -> terms.get(0).equals(result)
                        && !LocalDate.parse(terms.get(1)).isBefore(on));
    }
}
