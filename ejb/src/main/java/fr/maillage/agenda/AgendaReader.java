package fr.maillage.agenda;

import fr.maillage.agenda.model.AgendaEvent;
import fr.maillage.agenda.model.AgendaRecord;
import fr.maillage.agenda.model.AgendaSessionRow;
import fr.maillage.agenda.persistence.AgendaCriteria;
import fr.maillage.agenda.persistence.AgendaListRepository;
import fr.maillage.agenda.persistence.AgendaRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
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
import java.util.Objects;
import java.util.stream.Collectors;

/** From filters and stored events to what callers see of them. */
@ApplicationScoped
class AgendaReader {

    /** How many days the agenda shows unless it is asked for others. */
    private static final int DAYS = 60;

    /** How many days may be asked for at once: a year. */
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

    AgendaCriteria criteria(AgendaFilter filter) {
        LocalDateTime now = now();
        LocalDate from = filter.from() == null ? now.toLocalDate() : filter.from();
        LocalDate to = filter.to() == null ? from.plusDays(DAYS) : filter.to();
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw Problem.invalid("to", "agenda-span", to.toString(), from.toString(), Integer.toString(MOST_DAYS));
        }
        AgendaCriteria criteria = AgendaCriteria.ofThePresent()
                .between(from.atStartOfDay(), to.plusDays(1).atStartOfDay());
        if (given(filter.territory())) {
            criteria.inside(territories.required(filter.territory()).id(), now.toLocalDate());
        }
        if (given(filter.theme())) {
            criteria.theme(filter.theme());
        }
        if (given(filter.level())) {
            criteria.level(filter.level());
        }
        if (filter.place() != null) {
            criteria.place(filter.place());
        }
        return criteria;
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

    AgendaPlace place(AgendaEvent event) {
        return lists.places(List.of(event.id())).get(event.id());
    }

    private AgendaDetail detail(AgendaEvent event, AgendaPlace place, List<AgendaSessionRow> rows) {
        List<AgendaDate> dates = rows.stream()
                .map(r -> new AgendaDate(r.start(), r.end(), r.cancelled()))
                .toList();
        return new AgendaDetail(
                event.uuid(),
                event.version(),
                values(event, place, dates),
                place,
                dates,
                event.archivedAt(),
                event.archiveReason(),
                event.updatedAt(),
                caller.may(Permission.CONTRIBUTE, place.communeId()));
    }

    private static AgendaInput values(AgendaEvent event, AgendaPlace place, List<AgendaDate> dates) {
        AgendaRecord record = event.content();
        return new AgendaInput(
                place.id().toString(),
                record.title(),
                record.summary(),
                record.theme(),
                record.level(),
                Objects.toString(record.seats(), null),
                record.fee(),
                record.registration(),
                record.contact(),
                event.times().start().toString(),
                event.times().end().toString(),
                event.times().recurrence(),
                dates.stream()
                        .filter(AgendaDate::cancelled)
                        .map(d -> d.start().toLocalDate().toString())
                        .toList());
    }

    static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
