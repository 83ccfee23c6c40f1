package fr.maillage.committee.item;

import fr.maillage.committee.model.AgendaItem;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.ItemRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes items of agendas. Whoever changes one has locked its gathering, whose agenda has one order. */
@ApplicationScoped
public class ItemLifecycle extends RecordLifecycle<AgendaItem> {

    private ItemRepository items;

    @Inject
    private GatheringRepository gatherings;

    /** For the proxy only. */
    protected ItemLifecycle() {}

    @Inject
    public ItemLifecycle(ItemRepository items, Caller caller, AuditTrail audit, Clock clock) {
        super(items, Permission.EDIT_COMMITTEE, caller, audit, clock);
        this.items = items;
    }

    @Override
    protected long territory(AgendaItem item) {
        return item.territoryId();
    }

    @Override
    protected String label(AgendaItem item) {
        return item.title();
    }

    /** An item comes back at the end of the agenda, unless another one has taken its place. */
    @Override
    protected void lock(AgendaItem item, boolean active) {
        Gathering gathering = gatherings.lockedByKey(item.gatheringId());
        if (active && gathering.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee.gathering.archived", gathering.title());
        }
        if (active && item.archived()) {
            if (item.continuesId() != null && items.continued(item.continuesId())) {
                throw Problem.of(Problem.Kind.CONFLICT, null, "committee-item-continued", item.title());
            }
            item.place(items.next(item.gatheringId()));
        }
    }

    /**
     * Enters an item.
     *
     * @param gathering locked and not archived
     * @param place its place on the agenda; null for the end
     * @param continued the item of an earlier gathering that it goes on with; null for none
     */
    public AgendaItem create(
            FieldValues<ItemField> values, Gathering gathering, Long presenter, Integer place, AgendaItem continued) {
        AgendaItem item =
                new AgendaItem(UUID.randomUUID(), gathering, continued == null ? null : continued.id(), now());
        item.place(place == null ? items.next(gathering.id()) : place);
        return create(
                item,
                () -> item.describe(values, presenter, words(values)),
                () -> items.replaceLinks(item.id(), links(values)),
                FieldValues.none(ItemField.class).changes(values));
    }

    /** Corrects an item; nothing is written when nothing differs. */
    public void update(
            AgendaItem item, FieldValues<ItemField> before, FieldValues<ItemField> after, Long presenter, int place) {
        List<Change> changes = new ArrayList<>(before.changes(after));
        if (place != item.rank()) {
            changes.add(ranked(item.rank(), place));
        }
        update(
                item,
                () -> {
                    item.place(place);
                    item.describe(after, presenter, words(after));
                },
                () -> items.replaceLinks(item.id(), links(after)),
                changes);
    }

    /** Moves an item up or down by some places, as far as there are any; nothing is written at the end of the agenda. */
    public void move(AgendaItem item, int by) {
        lock(item, true);
        List<Long> order = new ArrayList<>(items.order(item.gatheringId()));
        int from = order.indexOf(item.id());
        int to = Math.max(0, Math.min(order.size() - 1, from + by));
        if (from < 0 || from == to) {
            return;
        }
        order.remove(from);
        order.add(to, item.id());
        item.place(to + 1);
        item.touch(now());
        items.flush();
        Map<Long, Integer> places = new HashMap<>();
        for (int place = 0; place < order.size(); place++) {
            places.put(order.get(place), place + 1);
        }
        items.rank(places);
        record(item, "move", List.of(ranked(from + 1, to + 1)));
    }

    /** Notes on an item that it goes on in another gathering. */
    public void carried(AgendaItem item, Gathering to) {
        record(
                item,
                "carry-over",
                List.of(new Change(ItemField.GATHERING.key(), null, to.uuid().toString())));
    }

    /** Somebody else presents an item, or null for nobody of the register. */
    public void presentedBy(AgendaItem item, Long person) {
        if (!Objects.equals(item.presenterId(), person)) {
            item.presentedBy(person);
            item.touch(now());
            items.flush();
            record(item, "person", List.of());
        }
    }

    private static Change ranked(int before, int after) {
        return new Change("rank", Integer.toString(before), Integer.toString(after));
    }

    private static List<RecordRef> links(FieldValues<ItemField> values) {
        return values.list(ItemField.LINKS).stream()
                .flatMap(text -> RecordRef.read(text).stream())
                .toList();
    }

    private static String words(FieldValues<ItemField> values) {
        return PlainText.searched(Stream.of(
                values.text(ItemField.TITLE), values.text(ItemField.PRESENTED_BY), values.text(ItemField.REMARK)));
    }
}
