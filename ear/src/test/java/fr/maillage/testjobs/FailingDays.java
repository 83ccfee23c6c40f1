package fr.maillage.testjobs;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarSource;
import fr.maillage.calendar.CalendarSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A feature that cannot say what it dates: the tests of the calendar all meet it. */
@ApplicationScoped
public class FailingDays implements CalendarSource {

    @Inject
    private BrokenStatement statement;

    @Override
    public String kind() {
        return "failing-days";
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public List<CalendarEntry> entries(CalendarSpan span) {
        statement.run();
        return List.of();
    }
}
