package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaFields;
import fr.maillage.agenda.AgendaInput;
import fr.maillage.shared.Parts;
import fr.maillage.web.shared.MergeableForm;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person types about an event: the day apart from the times, and the recurrence as a small form of its own. It is
 * compared field by field as the service knows them.
 */
public class AgendaForm implements MergeableForm<AgendaForm> {

    private static final long serialVersionUID = 1L;

    private static final List<String> TEXTS =
            List.of("title", "summary", "theme", "level", "seats", "fee", "registration", "contact");

    private final HashMap<String, String> texts = new HashMap<>();
    private String[] weekdays = {};
    private boolean nextDay;

    AgendaForm() {
        texts.put("level", "beginner");
        texts.put("registration", "walk-in");
        texts.put("repeat", "once");
        texts.put("interval", "1");
    }

    static AgendaForm of(AgendaInput values) {
        AgendaForm form = new AgendaForm();
        TEXTS.forEach(field -> form.put(field, AgendaFields.all().get(field).apply(values)));
        form.put("day", values.start().substring(0, 10));
        form.put("start", values.start().substring(11));
        form.put("end", values.end().substring(11));
        form.nextDay = !values.end().startsWith(values.start().substring(0, 10));
        form.put("cancelled", String.join("\n", values.cancelled()));
        if (values.recurrence() != null) {
            form.readRule(values.recurrence());
        }
        return form;
    }

    private void readRule(String rule) {
        put("repeat", "weekly");
        for (String part : Parts.of(rule, ";")) {
            String value = part.substring(part.indexOf('=') + 1);
            switch (part.substring(0, part.indexOf('='))) {
                case "INTERVAL" -> put("interval", value);
                case "BYDAY" -> weekdays = Parts.of(value, ",");
                case "COUNT" -> put("count", value);
                case "UNTIL" ->
                    put("until", value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6));
                default -> {
                    // Always weekly
                }
            }
        }
    }

    /** @param place the identifier of the place where it is held */
    AgendaInput input(String place) {
        return new AgendaInput(
                place,
                texts.get("title"),
                texts.get("summary"),
                texts.get("theme"),
                texts.get("level"),
                texts.get("seats"),
                texts.get("fee"),
                texts.get("registration"),
                texts.get("contact"),
                at(text("day"), text("start")),
                at(nextDay ? dayAfter(text("day")) : text("day"), text("end")),
                rule(),
                text("cancelled")
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList());
    }

    private static String at(String day, String time) {
        return day.isBlank() || time.isBlank() ? "" : day.strip() + "T" + time.strip();
    }

    /** The day after; what is no day stays, for the message about it. */
    private static String dayAfter(String day) {
        try {
            return LocalDate.parse(day.strip()).plusDays(1).toString();
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    private String rule() {
        if (!"weekly".equals(texts.get("repeat"))) {
            return null;
        }
        String rule = "FREQ=WEEKLY;INTERVAL="
                + (text("interval").isBlank() ? "1" : text("interval").strip());
        if (weekdays.length > 0) {
            rule += ";BYDAY=" + String.join(",", weekdays);
        }
        if (!text("until").isBlank()) {
            rule += ";UNTIL=" + text("until").strip().replace("-", "");
        }
        if (!text("count").isBlank()) {
            rule += ";COUNT=" + text("count").strip();
        }
        return rule;
    }

    @Override
    public String comparable(String input) {
        return Objects.requireNonNullElse(AgendaFields.all().get(input).apply(input(null)), "")
                .strip()
                .replace("\r\n", "\n");
    }

    @Override
    public void take(String input, AgendaForm other) {
        List<String> inputs = switch (input) {
            case "start" -> List.of("day", "start");
            case "end" -> List.of("end");
            case "recurrence" -> List.of("repeat", "interval", "until", "count");
            default -> List.of(input);
        };
        inputs.forEach(each -> put(each, other.texts.get(each)));
        if (input.equals("end")) {
            nextDay = other.nextDay;
        }
        if (input.equals("recurrence")) {
            weekdays = other.weekdays.clone();
        }
    }

    private void put(String input, String value) {
        texts.put(input, value);
    }

    private String text(String input) {
        return Objects.requireNonNullElse(texts.get(input), "");
    }

    /** By input; for the page. */
    public Map<String, String> getText() {
        return texts;
    }

    /** Whether it ends after midnight. */
    public boolean isNextDay() {
        return nextDay;
    }

    public void setNextDay(boolean nextDay) {
        this.nextDay = nextDay;
    }

    public String[] getWeekdays() {
        return Arrays.copyOf(weekdays, weekdays.length);
    }

    public void setWeekdays(String[] weekdays) {
        this.weekdays = weekdays.clone();
    }
}
