package fr.maillage.demonstration;

import fr.maillage.agenda.AgendaField;
import fr.maillage.agenda.AgendaService;
import fr.maillage.record.FieldValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The workshops of the story, all of them ahead of the day on which they are entered. */
@ApplicationScoped
class StoryEvents {

    @Inject
    private AgendaService agenda;

    /** Enters them; places by their keys in the story. */
    void load(Map<String, UUID> places, LocalDate today) {
        for (Map<String, String> record : StoryFile.records("events.txt")) {
            LocalDateTime start = today.plusDays(Long.parseLong(record.get("days")))
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(record.get("weekday"))))
                    .atTime(LocalTime.parse(record.get("time")));
            agenda.create(
                    places.get(record.get("place")).toString(),
                    FieldValues.of(AgendaField.class, field -> record.get(field.key()), field -> List.<String>of())
                            .with(AgendaField.START, start.toString())
                            .with(
                                    AgendaField.END,
                                    start.plusMinutes(Long.parseLong(record.get("minutes")))
                                            .toString())
                            .with(AgendaField.RECURRENCE, recurrence(record))
                            .with(AgendaField.CANCELLED, cancelled(record, start.toLocalDate())));
        }
    }

    private static String recurrence(Map<String, String> record) {
        return record.containsKey("count")
                ? "FREQ=WEEKLY;INTERVAL=" + record.get("every") + ";COUNT=" + record.get("count")
                : null;
    }

    /** The date after so many others. */
    private static List<String> cancelled(Map<String, String> record, LocalDate first) {
        return record.containsKey("cancelled")
                ? List.of(
                        first.plusWeeks(Long.parseLong(record.get("cancelled"))).toString())
                : List.of();
    }
}
