package fr.maillage.web.orientation;

import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** When somebody wants to come: now, at a day and an hour, or whenever. */
@Named
@RequestScoped
public class OrientationWhenView {

    private static final int DAYS = 14;
    private static final int EARLIEST = 8;
    private static final int LATEST = 20;

    @Inject
    private OrientationView orientation;

    @Inject
    private LanguageView language;

    @Inject
    private Clock clock;

    /** A choice of a list. */
    public record Choice(String value, String label) {}

    public String getAnyHref() {
        return orientation.getState().when("any").href(OrientationView.RESULTS);
    }

    public String getNowHref() {
        return orientation.getState().when("now").href(OrientationView.RESULTS);
    }

    /** Lists what the form of a day hands on. */
    public List<OrientationState.Kept> getKept() {
        return orientation.getState().without("moment").getKept();
    }

    /** Today and the days of the next two weeks. */
    public List<Choice> getDays() {
        LocalDate today = ClockProducer.today(clock);
        return IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .map(day -> new Choice(day.toString(), label(today, day)))
                .toList();
    }

    private String label(LocalDate today, LocalDate day) {
        String name = Texts.words(day, "EEEE d MMMM", language.getLocale());
        return day.equals(today) ? Messages.format(language.getLocale(), "orientation.when.today", name) : name;
    }

    /** The hours in which places may be open. */
    public List<Choice> getHours() {
        return IntStream.rangeClosed(EARLIEST, LATEST)
                .mapToObj(hour -> new Choice(
                        String.format("%02d:00", hour),
                        Messages.format(language.getLocale(), "orientation.when.hour", hour)))
                .toList();
    }
}
