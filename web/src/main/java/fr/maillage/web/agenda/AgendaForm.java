package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Parts;
import fr.maillage.web.shared.MergeableForm;
import fr.maillage.web.shared.TypedDays;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fields that a person fills about an event: the day apart from the times, and the recurrence as a small form of its own. It is
 * compared field by field as the service knows them.
 */
public class AgendaForm implements MergeableForm<AgendaForm> {

    private static final long serialVersionUID = 1L;

    private static final Set<AgendaField> TEXTS = EnumSet.range(AgendaField.TITLE, AgendaField.CONTACT);

    private final HashMap<String, String> texts = new HashMap<>();
    private String[] weekdays = {};
    private boolean nextDay;

    AgendaForm() {
        texts.put("level", "beginner");
        texts.put("registration", "walk-in");
        texts.put("repeat", "once");
        texts.put("interval", "1");
    }

    static AgendaForm of(FieldValues<AgendaField> values) {
        AgendaForm form = new AgendaForm();
        TEXTS.forEach(field -> form.put(field.key(), values.text(field)));
        String start = values.text(AgendaField.START);
        String end = values.text(AgendaField.END);
        form.put("day", start.substring(0, 10));
        form.put("start", start.substring(11));
        form.put("end", end.substring(11));
        form.nextDay = !end.startsWith(start.substring(0, 10));
        form.put(
                "cancelled",
                values.list(AgendaField.CANCELLED).stream()
                        .map(TypedDays::written)
                        .collect(Collectors.joining("\n")));
        if (values.text(AgendaField.RECURRENCE) != null) {
            form.readRule(values.text(AgendaField.RECURRENCE));
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

    /** Gives the values to be checked and stored. */
    FieldValues<AgendaField> values() {
        return FieldValues.of(
                AgendaField.class,
                field -> switch (field) {
                    case START -> at(text("day"), text("start"));
                    case END -> at(nextDay ? dayAfter(text("day")) : text("day"), text("end"));
                    case RECURRENCE -> rule();
                    default -> texts.get(field.key());
                },
                field -> text("cancelled").lines().map(TypedDays::day).toList());
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
        return Objects.requireNonNullElse(
                        values().joined(RecordField.byKey(AgendaField.class, input)
                                .orElseThrow()),
                        "")
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

    /** Tells if it ends after midnight. */
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
