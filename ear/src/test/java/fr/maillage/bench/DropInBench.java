package fr.maillage.bench;

import fr.maillage.deployment.dropin.Pause;
import fr.maillage.deployment.dropin.Rhythm;
import fr.maillage.hours.OpeningWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A year of 1,000 recurrences, worked out with holidays and pauses; the reference is the time it may take. */
final class DropInBench {

    private static final int RHYTHMS = 1000;
    private static final int RUNS = 20;
    private static final double LIMIT = 0.5;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa");

    List<Result> run() {
        List<Rhythm> rhythms = rhythms();
        double slowest = 0;
        long sessions = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            sessions = rhythms.stream()
                    .mapToLong(
                            rhythm -> rhythm.sessions(FIRST, FIRST.plusYears(1)).size())
                    .sum();
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
        }
        return List.of(new Result(
                "drop-ins, a year of 1,000 recurrences",
                "none",
                slowest,
                LIMIT,
                1,
                "s",
                sessions + " sessions, the slowest run, the first one included"));
    }

    private static List<Rhythm> rhythms() {
        Random random = new Random(1);
        List<Rhythm> rhythms = new ArrayList<>();
        for (int i = 0; i < RHYTHMS; i++) {
            String hours = DAYS.get(random.nextInt(DAYS.size())) + " 09:00-12:00,14:00-17:00; "
                    + DAYS.get(random.nextInt(DAYS.size())) + " 18:00-20:00";
            rhythms.add(new Rhythm(
                    OpeningWeek.read(hours).orElseThrow(),
                    1 + random.nextInt(2),
                    FIRST.plusDays(random.nextInt(30)),
                    null,
                    List.of(new Pause(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 11, 1))),
                    Set.of(FIRST.plusDays(random.nextInt(365)))));
        }
        return rhythms;
    }
}
