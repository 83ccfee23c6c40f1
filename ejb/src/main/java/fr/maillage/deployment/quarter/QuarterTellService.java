package fr.maillage.deployment.quarter;

import fr.maillage.deployment.persistence.QuarterRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.database.Row;
import fr.maillage.told.Quarter;
import fr.maillage.told.Telling;
import fr.maillage.told.ToldRegister;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Tells readers what advisers and orientation desks counted, once a quarter is over: by EPT or EPCI, and its months of the
 * département. Each quarter of a département is told once; what is corrected or comes in afterwards changes nothing of it.
 */
@Stateless
public class QuarterTellService {

    @Inject
    private QuarterRepository counted;

    @Inject
    private ToldRegister register;

    @Inject
    private Clock clock;

    /**
     * Tells the next quarter of a département that is due. Asks for no right: the job is the server's.
     *
     * @return whether there was one
     */
    public boolean tellNext() {
        for (QuarterSubject subject : QuarterSubject.values()) {
            if (tellNext(subject)) {
                return true;
            }
        }
        return false;
    }

    /** Tells all quarters that are due. */
    public void tellDue() {
        boolean more = true;
        while (more) {
            more = tellNext();
        }
    }

    private boolean tellNext(QuarterSubject subject) {
        LocalDate today = ClockProducer.today(clock);
        Map<Long, Set<Integer>> told = new HashMap<>();
        for (Row month : counted.months(subject, today, today)) {
            long whole = month.number("whole");
            Quarter quarter = Quarter.of(month.day("counted_in"));
            if (quarter.due(today)
                    && !told.computeIfAbsent(whole, key -> register.periods(subject.code(), key))
                            .contains(quarter.key())
                    && tell(subject, whole, quarter, today)) {
                return true;
            }
        }
        return false;
    }

    private boolean tell(QuarterSubject subject, long whole, Quarter quarter, LocalDate today) {
        register.lock(whole);
        QuarterCounts counts = new QuarterCounts();
        for (Row row : counted.counts(subject, whole, quarter.first(), quarter.last(), today)) {
            int people = (int) row.number("people");
            counts.add(row.text("dimension"), row.number("place"), row.text("term"), people);
            if (row.text("dimension").equals(subject.total())) {
                counts.add(
                        QuarterSubject.MONTH,
                        row.number("place"),
                        YearMonth.from(row.day("counted_in")).toString(),
                        people);
            }
        }
        Telling telling = new Telling(whole, quarter.key(), new Random(whole * quarter.key()));
        subject.tell(
                telling,
                whole,
                counts,
                quarter.months().stream().map(YearMonth::toString).toList());
        register.keep(subject.code(), telling.told(), today);
        return !telling.told().isEmpty();
    }
}
