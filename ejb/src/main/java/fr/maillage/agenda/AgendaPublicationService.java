package fr.maillage.agenda;

import fr.maillage.agenda.persistence.AgendaListRepository;
import fr.maillage.agenda.persistence.AgendaRepository;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agenda for readers without an account: active events at active places. Asks for no permission. */
@Stateless
public class AgendaPublicationService {

    /** Number of events that one calendar file holds at most. */
    static final int MOST_EVENTS = 1000;

    /** Number of regular sessions that are told at most, then the number of days for which they are. */
    public static final int MOST_REGULAR = 40;

    private static final int DAYS = 7;

    @Inject
    private AgendaRepository events;

    @Inject
    private Instance<RegularSessions> regular;

    @Inject
    private AgendaListRepository lists;

    @Inject
    private AgendaAssembler assembler;

    /**
     * A page of the dates on which something is held, by their start, cancelled ones included and marked; in at most
     * three statements.
     *
     * @param request its order is not looked at
     * @throws Problem NOT_FOUND for an unknown territory; INVALID for a span of more than 366 days
     */
    public Page<AgendaSession> sessions(AgendaFilter filter, PageRequest request) {
        return lists.sessions(assembler.query(filter), request);
    }

    /**
     * Sessions held regularly in the first week of the filter's span, such as permanences, {@value #MOST_REGULAR} sessions at
     * most. Where a place's record is too old to be relied on, none of its sessions is announced; the place is named apart. A
     * filter by level has none, for they have none.
     *
     * @throws Problem as for {@link #sessions}
     */
    public RegularAgenda regular(AgendaFilter filter) {
        if (filter.level() != null && !filter.level().isBlank()) {
            return RegularAgenda.NONE;
        }
        LocalDate from = filter.from() == null ? assembler.now().toLocalDate() : filter.from();
        LocalDate week = from.plusDays(DAYS - 1L);
        LocalDate to = filter.to() == null || filter.to().isAfter(week) ? week : filter.to();
        Map<Boolean, List<RegularSession>> byCertainty = regular.stream()
                .flatMap(each -> each.between(filter.territory(), filter.theme(), filter.place(), from, to).stream())
                .sorted(Comparator.comparing(RegularSession::start).thenComparing(RegularSession::placeName))
                .collect(Collectors.partitioningBy(session -> session.standing().certain()));
        return new RegularAgenda(
                byCertainty.get(true).stream().limit(MOST_REGULAR).toList(), ofEachPlace(byCertainty.get(false)));
    }

    private static List<RegularSession> ofEachPlace(List<RegularSession> sessions) {
        Map<UUID, RegularSession> first = new LinkedHashMap<>();
        sessions.forEach(session -> first.putIfAbsent(session.place(), session));
        return first.values().stream().limit(MOST_REGULAR).toList();
    }

    /**
     * The events with a date in the span of the filter, each with all its dates, at most {@value #MOST_EVENTS}; in at
     * most five statements.
     *
     * @throws Problem as for {@link #sessions}
     */
    public List<AgendaDetail> events(AgendaFilter filter) {
        return assembler.details(events.inOrder(lists.eventsWithSessions(assembler.query(filter), MOST_EVENTS)));
    }

    /**
     * An event that is not archived.
     *
     * @throws Problem NOT_FOUND for an archived or unknown one
     */
    public AgendaDetail event(UUID id) {
        return events.byUuid(id)
                .filter(event -> !event.archived() && lists.shown(event.id()))
                .map(assembler::detail)
                .orElseThrow(() -> Problem.notFound("agenda", String.valueOf(id)));
    }
}
