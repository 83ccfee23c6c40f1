package fr.maillage.agenda;

import fr.maillage.agenda.model.AgendaEvent;
import fr.maillage.agenda.model.AgendaSessionRow;
import fr.maillage.agenda.persistence.AgendaListRepository;
import fr.maillage.agenda.persistence.AgendaRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** From filters and stored events to what callers see of them. */
@ApplicationScoped
class AgendaAssembler {

    /** Number of days that the agenda shows unless it is asked for others. */
    private static final int DAYS = 60;

    /** Number of days that may be asked for at once: a year. */
    private static final int MOST_DAYS = 366;

    @Inject
    private AgendaRepository events;

    @Inject
    private AgendaListRepository lists;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    RecordQuery query(AgendaFilter filter) {
        LocalDateTime now = now();
        LocalDate from = filter.from() == null ? now.toLocalDate() : filter.from();
        LocalDate to = filter.to() == null ? from.plusDays(DAYS) : filter.to();
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw Problem.invalid("to", "agenda-span", to.toString(), from.toString(), Integer.toString(MOST_DAYS));
        }
        RecordQuery query =
                lists.dated(filter, from.atStartOfDay(), to.plusDays(1).atStartOfDay());
        inside(query, filter.territory());
        return query;
    }

    /** Limits a list to events at places in a territory today. */
    void inside(RecordQuery query, String territory) {
        if (territory != null && !territory.isBlank()) {
            query.inside(territories.required(territory).id(), now().toLocalDate(), "p.commune_id");
        }
    }

    /** Wall time in Paris. */
    LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ClockProducer.PARIS)).truncatedTo(ChronoUnit.MINUTES);
    }

    AgendaDetail detail(AgendaEvent event) {
        return details(List.of(event)).get(0);
    }

    /** All of these events, in three statements whatever their number. */
    List<AgendaDetail> details(List<AgendaEvent> all) {
        List<Long> ids = all.stream().map(AgendaEvent::id).toList();
        Map<Long, AgendaPlace> places = lists.places(ids);
        Map<Long, List<AgendaSessionRow>> dates =
                events.dates(ids).stream().collect(Collectors.groupingBy(AgendaSessionRow::eventId));
        return all.stream()
                .map(e -> detail(e, places.get(e.id()), dates.getOrDefault(e.id(), List.of())))
                .toList();
    }

    private AgendaDetail detail(AgendaEvent event, AgendaPlace place, List<AgendaSessionRow> rows) {
        List<AgendaDate> dates = rows.stream()
                .map(r -> new AgendaDate(r.start(), r.end(), r.cancelled()))
                .toList();
        return new AgendaDetail(
                event.uuid(),
                event.version(),
                event.values(cancelled(dates)),
                place,
                dates,
                event.archivedAt(),
                event.archiveReason(),
                event.updatedAt(),
                caller.may(Permission.CONTRIBUTE, place.communeId()));
    }

    private static List<String> cancelled(List<AgendaDate> dates) {
        return dates.stream()
                .filter(AgendaDate::cancelled)
                .map(d -> d.start().toLocalDate().toString())
                .toList();
    }
}
