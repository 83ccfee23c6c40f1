package fr.maillage.plan.figure;

import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** Which counts go together. */
public final class MeasurePolicy {

    private MeasurePolicy() {}

    /** Finds the faults in what a kind is to ask for. */
    public static List<Violation> asked(List<KindMeasures.Asked> asked) {
        List<Violation> wrong = new ArrayList<>();
        List<KindMeasures.Asked> main =
                asked.stream().filter(KindMeasures.Asked::main).toList();
        if (main.size() > 1) {
            wrong.add(Violation.of(
                    "main",
                    "plan-measure-main-two",
                    main.get(0).measure().label(),
                    main.get(1).measure().label()));
        }
        main.stream()
                .filter(each -> each.measure().tally() == Tally.LAST)
                .forEach(each -> wrong.add(Violation.of(
                        "main", "plan-measure-main-last", each.measure().label())));
        asked.stream()
                .filter(each -> each.bySession() && each.measure().tally() == Tally.LAST)
                .forEach(each -> wrong.add(Violation.of(
                        "asked", "plan-measure-session-last", each.measure().label())));
        List<Measure> reaching = asked.stream()
                .map(KindMeasures.Asked::measure)
                .filter(Measure::reaches)
                .toList();
        // Whoever came is counted once: two counts of people would count her twice.
        if (reaching.size() > 1) {
            wrong.add(Violation.of(
                    "asked",
                    "plan-measure-reaches-two",
                    reaching.get(0).label(),
                    reaching.get(1).label()));
        }
        return wrong;
    }
}
