package fr.maillage.web.place;

import fr.maillage.hours.HourRange;
import fr.maillage.hours.OpeningHours;
import fr.maillage.hours.OpeningSpan;
import fr.maillage.hours.OpeningState;
import fr.maillage.hours.OpeningWeek;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says opening hours in plain words: the week as people say it, whether a place is open now, when it opens next. */
@Named
@RequestScoped
public class PlaceHoursView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private final Map<String, HoursTable> tables = new HashMap<>();

    /**
     * The hours of a place.
     *
     * @param stored its text; null when it has none
     */
    public HoursTable of(String stored) {
        String text = stored == null ? "" : stored;
        return tables.computeIfAbsent(
                text, hours -> table(hours, LocalDateTime.now(clock.withZone(ClockProducer.PARIS))));
    }

    private HoursTable table(String text, LocalDateTime now) {
        return OpeningHours.parse(text)
                .map(hours -> table(text, hours, now))
                .orElseGet(() -> new HoursTable(
                        text, false, "neutral", texts.of("place.hours.unknown.now"), null, null, List.of(), true));
    }

    private HoursTable table(String text, OpeningHours hours, LocalDateTime now) {
        OpeningState state = hours.stateAt(now);
        String next = state == OpeningState.OPEN
                ? null
                : hours.nextOpening(now)
                        .map(at -> texts.of("place.hours.next", moment(at, now)))
                        .orElse(null);
        String words = switch (state) {
            case OPEN ->
                hours.closesAt(now)
                        .map(at -> texts.of("place.hours.open.until", moment(at, now)))
                        .orElseGet(() -> texts.of("place.hours.open"));
            case CLOSED -> texts.of("place.hours.closed.now");
            case UNKNOWN -> texts.of("place.hours.unknown.now");
        };
        String badge = state == OpeningState.OPEN ? "ok" : state == OpeningState.CLOSED ? "neutral" : "watch";
        return OpeningWeek.read(text)
                .map(week -> new HoursTable(
                        text,
                        true,
                        badge,
                        words,
                        next,
                        texts.of("place.hours.caption"),
                        rows(week, now.toLocalDate()),
                        false))
                .orElseGet(() -> new HoursTable(
                        text,
                        true,
                        badge,
                        words,
                        next,
                        texts.of("place.hours.caption.coming"),
                        rows(hours, now.toLocalDate()),
                        true));
    }

    /** The weekdays, then public holidays, then the exceptions that are not over. */
    private List<HoursTable.Row> rows(OpeningWeek week, LocalDate today) {
        List<HoursTable.Row> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            rows.add(new HoursTable.Row(texts.of("place.hours.day." + day.name()), ranges(week.on(day))));
        }
        if (week.holidays() != null) {
            rows.add(new HoursTable.Row(texts.of("place.hours.holidays"), ranges(week.holidays())));
        }
        week.exceptions().stream()
                .filter(e -> !e.to().isBefore(today))
                .forEach(e -> rows.add(new HoursTable.Row(
                        e.from().equals(e.to())
                                ? texts.date(e.from())
                                : texts.of("place.hours.period", texts.date(e.from()), texts.date(e.to())),
                        ranges(e.hours()))));
        return rows;
    }

    /** The coming days one by one, for hours that are no plain week. */
    private List<HoursTable.Row> rows(OpeningHours hours, LocalDate today) {
        return today.datesUntil(today.plusDays(7))
                .map(date -> new HoursTable.Row(texts.longDate(date), spans(hours.spansOn(date))))
                .toList();
    }

    private String ranges(List<HourRange> ranges) {
        return ranges.isEmpty()
                ? texts.of("place.hours.closed")
                : ranges.stream().map(r -> stretch(r.from(), r.to())).collect(Collectors.joining(", "));
    }

    private String spans(List<OpeningSpan> spans) {
        return spans.isEmpty()
                ? texts.of("place.hours.closed")
                : spans.stream()
                        .map(s -> s.state() == OpeningState.OPEN
                                ? stretch(s.from(), s.to())
                                : texts.of("place.hours.doubtful", stretch(s.from(), s.to())))
                        .collect(Collectors.joining(", "));
    }

    private static String stretch(int from, int to) {
        return HourRange.time(from) + " – " + HourRange.time(to);
    }

    private String moment(LocalDateTime at, LocalDateTime now) {
        String time = TIME.format(at);
        if (at.toLocalDate().equals(now.toLocalDate())) {
            return texts.of("place.hours.today", time);
        }
        return at.toLocalDate().equals(now.toLocalDate().plusDays(1))
                ? texts.of("place.hours.tomorrow", time)
                : texts.of("place.hours.other-day", texts.longDate(at.toLocalDate()), time);
    }
}
