package fr.maillage.committee.item;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.GatheringView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.RecordLinks;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agendas of gatherings, with the names of all that they speak of. Reading needs READ somewhere. */
@Stateless
public class ItemAgendaService {

    /** As many as one looks through for what still waits. */
    private static final int MOST_WAITING = 50;

    @Inject
    private ItemList items;

    @Inject
    private GatheringService gatherings;

    @Inject
    private PersonService persons;

    @Inject
    private RecordLinks links;

    @Inject
    private Caller caller;

    /**
     * The agenda of a gathering. Who presents an item is named to whoever reads contacts on the territory of the body.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public Agenda of(UUID gathering) {
        caller.require(Permission.READ);
        GatheringView held = gatherings.get(gathering).gathering();
        List<ItemView> own = items.page(ItemList.of(gathering), new PageRequest(0, PageRequest.MAX_SIZE, "rank", true))
                .items();
        List<ItemView> waiting = items
                .page(ItemList.waiting(held.body()), new PageRequest(0, MOST_WAITING, "gathering", true))
                .items()
                .stream()
                .filter(item ->
                        !item.gathering().equals(gathering) && !item.heldOn().isAfter(held.heldOn()))
                .toList();
        Names names = names(Stream.concat(own.stream(), waiting.stream()).toList());
        String start = held.values().text(GatheringField.STARTS_AT);
        List<Integer> durations = own.stream().map(ItemView::duration).toList();
        return new Agenda(
                lines(own, AgendaClock.starts(start, durations), names),
                AgendaClock.sum(durations),
                (int) durations.stream().filter(Objects::isNull).count(),
                AgendaClock.length(start, held.values().text(GatheringField.ENDS_AT)),
                lines(
                        waiting,
                        AgendaClock.starts(
                                null, waiting.stream().map(ItemView::duration).toList()),
                        names));
    }

    /**
     * An item as its own page shows it, with the names of who presents it and what it is about.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public AgendaLine line(ItemView item) {
        caller.require(Permission.READ);
        return line(item, 0, null, names(List.of(item)));
    }

    /** Names some records that items are about, those that the caller may not read left out. */
    public Map<RecordRef, LinkTarget> targets(Collection<RecordRef> refs) {
        caller.require(Permission.READ);
        return links.byRef(refs);
    }

    /**
     * Finds the records named by some texts that somebody typed, such as {@code constat:F07}; by text, the others left out.
     *
     * @param territory the code of the territory that the body works for
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Map<String, LinkTarget> named(String territory, Collection<String> texts) {
        caller.require(Permission.READ);
        return links.named(territory, texts);
    }

    /**
     * Records that an item may be about, by words of theirs.
     *
     * @param territory the code of the territory that the body works for
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<LinkTarget> suggested(String territory, String words, int most) {
        caller.require(Permission.READ);
        return links.suggest(territory, words, most);
    }

    /** @param links what the items are about, by reference */
    private record Names(Map<Long, PersonRef> persons, Map<RecordRef, LinkTarget> links) {}

    private Names names(List<ItemView> some) {
        List<ItemView> presented =
                some.stream().filter(item -> item.presenterKey() != null).toList();
        Set<Long> readable = caller.among(
                Permission.READ_CONTACTS,
                presented.stream().map(ItemView::territoryKey).collect(Collectors.toSet()));
        Set<Long> known = presented.stream()
                .filter(item -> readable.contains(item.territoryKey()))
                .map(ItemView::presenterKey)
                .collect(Collectors.toSet());
        return new Names(
                known.isEmpty() ? Map.of() : persons.references(known),
                links.byRef(some.stream()
                        .flatMap(item -> item.links().stream())
                        .distinct()
                        .toList()));
    }

    private static List<AgendaLine> lines(List<ItemView> some, List<String> starts, Names names) {
        List<AgendaLine> lines = new ArrayList<>();
        for (int at = 0; at < some.size(); at++) {
            lines.add(line(some.get(at), at + 1, starts.get(at), names));
        }
        return lines;
    }

    private static AgendaLine line(ItemView item, int place, String startsAt, Names names) {
        PersonRef person = item.presenterKey() == null ? null : names.persons().get(item.presenterKey());
        return new AgendaLine(
                item,
                place,
                startsAt,
                person == null ? item.presentedBy() : person.name(),
                item.presenterKey() != null,
                item.links().stream()
                        .map(names.links()::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
