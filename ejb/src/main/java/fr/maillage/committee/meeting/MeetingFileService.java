package fr.maillage.committee.meeting;

import fr.maillage.committee.GatheringList;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.item.ItemList;
import fr.maillage.committee.model.Minutes;
import fr.maillage.committee.persistence.MeetingRepository;
import fr.maillage.committee.task.TaskList;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Meetings with all that belongs to them, for whoever may READ. Drafts of minutes are told to those who write them, and who
 * does tasks to those who read contacts there.
 */
@Stateless
public class MeetingFileService {

    @Inject
    private GatheringList gatherings;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private ItemList items;

    @Inject
    private DecisionList decisions;

    @Inject
    private TaskList tasks;

    @Inject
    private Caller caller;

    /**
     * A page of meetings that are not archived, in four statements.
     *
     * @param body the identifier of the body that holds them; null for any
     * @param from the first day; null for any
     * @param to the last day; null for any
     * @param request sorts by {@code date} (default), {@code title} or {@code body}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; INVALID for an unknown sort
     */
    public Page<Meeting> list(UUID body, LocalDate from, LocalDate to, PageRequest request) {
        caller.require(Permission.READ);
        Page<GatheringView> page = gatherings.between(body, from, to, request);
        Map<UUID, MeetingFigures> figures =
                figures(page.items().stream().map(GatheringView::id).toList());
        return page.map(gathering -> new Meeting(gathering, figures.get(gathering.id())));
    }

    /**
     * A meeting, archived or not; in as many statements however much belongs to it.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public MeetingFile get(UUID id) {
        caller.require(Permission.READ);
        GatheringView gathering =
                gatherings.byUuid(id).orElseThrow(() -> Problem.notFound("committee.gathering", String.valueOf(id)));
        return new MeetingFile(
                new Meeting(gathering, figures(List.of(id)).get(id)),
                items.page(ItemList.of(id), all("rank")).items(),
                decisions.at(id),
                tasks.at(id));
    }

    private Map<UUID, MeetingFigures> figures(Collection<UUID> ids) {
        return meetings.figures(ids).stream()
                .collect(Collectors.toMap(row -> row.uuid("uuid"), (Function<Row, MeetingFigures>) this::figures));
    }

    private MeetingFigures figures(Row row) {
        String which = caller.may(Permission.EDIT_COMMITTEE, row.number("territory_id")) ? "latest" : "closed";
        String state = row.text(which + "_state");
        return new MeetingFigures(
                row.number("invited"),
                row.number("comes"),
                row.number("present"),
                state,
                Minutes.APPROVED.equals(state) ? row.day(which + "_approved") : null);
    }

    private static PageRequest all(String sort) {
        return new PageRequest(0, PageRequest.MAX_SIZE, sort, true);
    }
}
