package fr.maillage.web.place;

import fr.maillage.hours.HourRange;
import fr.maillage.hours.OpeningWeek;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Opening hours as a person edits them: as a week with public holidays and exceptions, or as the text of OpenStreetMap
 * where a week cannot show it. Hours that nobody touches stay as they were, to the letter.
 */
public class HoursForm implements Serializable {

    /** Number of exceptions for which the page has room; hours with more of them are edited as text. */
    public static final int EXCEPTIONS = 6;

    /** As long as an input of the page. */
    private static final int LONGEST = 200;

    static final String WEEK = "week";
    static final String TEXT = "text";

    private static final long serialVersionUID = 1L;

    private static final String HOLIDAYS_UNSAID = "unsaid";
    private static final String HOLIDAYS_CLOSED = "closed";
    private static final String HOLIDAYS_OPEN = "open";

    private final String stored;
    private final HashMap<String, String> inputs = new HashMap<>();
    private final boolean showable;
    private String mode;

    /**
     * The form of hours as they are.
     *
     * @param stored null and empty for none
     */
    public HoursForm(String stored) {
        this.stored = Objects.requireNonNullElse(stored, "");
        Optional<OpeningWeek> week =
                OpeningWeek.read(stored).filter(w -> w.exceptions().size() <= EXCEPTIONS);
        showable = week.isPresent();
        mode = showable ? WEEK : TEXT;
        inputs.put("openingHours", this.stored);
        fill(week.orElseGet(OpeningWeek::empty));
    }

    /**
     * The week that somebody sent by a plain form.
     *
     * @param parameter what was typed, by the name of an input; null where nothing was
     */
    public static HoursForm typed(UnaryOperator<String> parameter) {
        HoursForm form = new HoursForm(null);
        form.inputs.replaceAll((input, unsaid) -> bounded(parameter.apply(input)));
        for (int i = 1; i <= EXCEPTIONS; i++) {
            for (String part : List.of("exceptionFrom", "exceptionTo", "exceptionHours")) {
                form.inputs.put(part + i, bounded(parameter.apply(part + i)));
            }
        }
        form.inputs.put("holidayHours", bounded(parameter.apply("holidayHours")));
        return form;
    }

    private static String bounded(String text) {
        return text == null ? "" : PlainText.cut(text, LONGEST);
    }

    private void fill(OpeningWeek week) {
        for (DayOfWeek day : DayOfWeek.values()) {
            inputs.put(dayInput(day), OpeningWeek.typed(week.on(day)));
        }
        String holidays = HOLIDAYS_UNSAID;
        if (week.holidays() != null) {
            holidays = week.holidays().isEmpty() ? HOLIDAYS_CLOSED : HOLIDAYS_OPEN;
            inputs.put("holidayHours", OpeningWeek.typed(week.holidays()));
        }
        inputs.put("holidays", holidays);
        for (int i = 0; i < week.exceptions().size(); i++) {
            OpeningWeek.DatedHours exception = week.exceptions().get(i);
            inputs.put("exceptionFrom" + (i + 1), exception.from().toString());
            inputs.put("exceptionTo" + (i + 1), exception.to().toString());
            inputs.put("exceptionHours" + (i + 1), OpeningWeek.typed(exception.hours()));
        }
    }

    /**
     * The hours in the syntax of OpenStreetMap; what was stored when the week says the same.
     *
     * @throws Problem naming every input of the week that cannot be read
     */
    public String value() {
        if (TEXT.equals(mode)) {
            return text("openingHours").strip();
        }
        OpeningWeek week = week();
        return showable && OpeningWeek.read(stored).filter(week::equals).isPresent() ? stored : week.write();
    }

    /** Every input of the week that cannot be read; empty where the hours are a text. */
    List<Violation> unreadable() {
        try {
            value();
            return List.of();
        } catch (Problem problem) {
            return problem.violations();
        }
    }

    /** The hours; those that were stored where what was typed cannot be read. */
    String valueOrStored() {
        return unreadable().isEmpty() ? value() : stored;
    }

    /** The hours, or where they cannot be read what was typed, in one text that is equal where the contents are. */
    String comparable() {
        try {
            return value();
        } catch (Problem unreadable) {
            return inputs.toString();
        }
    }

    private OpeningWeek week() {
        List<Violation> violations = new ArrayList<>();
        Map<DayOfWeek, List<HourRange>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, ranges(dayInput(day), violations));
        }
        List<HourRange> holidays = switch (text("holidays")) {
            case HOLIDAYS_CLOSED -> List.of();
            case HOLIDAYS_OPEN -> ranges("holidayHours", violations);
            default -> null;
        };
        if (HOLIDAYS_OPEN.equals(text("holidays")) && text("holidayHours").isBlank()) {
            violations.add(Violation.of("holidayHours", "required", null));
        }
        List<OpeningWeek.DatedHours> exceptions = new ArrayList<>();
        for (int i = 1; i <= EXCEPTIONS; i++) {
            exception(i, violations).ifPresent(exceptions::add);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new OpeningWeek(days, holidays, exceptions);
    }

    private Optional<OpeningWeek.DatedHours> exception(int number, List<Violation> violations) {
        String from = text("exceptionFrom" + number).strip();
        String to = text("exceptionTo" + number).strip();
        List<HourRange> hours = ranges("exceptionHours" + number, violations);
        if (from.isEmpty() && to.isEmpty() && hours.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> first = date(from);
        Optional<LocalDate> last = to.isEmpty() ? first : date(to);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            violations.add(Violation.of("exceptionFrom" + number, "hours-dates", from + " – " + to));
            return Optional.empty();
        }
        return Optional.of(new OpeningWeek.DatedHours(first.get(), last.get(), hours));
    }

    private List<HourRange> ranges(String input, List<Violation> violations) {
        try {
            return HourRange.read(input, text(input));
        } catch (Problem problem) {
            violations.addAll(problem.violations());
            return List.of();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(d -> d.getYear() >= 1900 && d.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String dayInput(DayOfWeek day) {
        return "hours" + day.name();
    }

    private String text(String input) {
        return Objects.requireNonNullElse(inputs.get(input), "");
    }

    /** Tells if a week can show the hours that were stored. */
    public boolean isShowable() {
        return showable;
    }

    /** By input; for the page. */
    public Map<String, String> getInput() {
        return inputs;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }
}
