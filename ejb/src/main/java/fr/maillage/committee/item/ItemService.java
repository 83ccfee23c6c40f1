package fr.maillage.committee.item;

import fr.maillage.committee.model.AgendaItem;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.ItemRepository;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Items of the agendas of gatherings. Reading needs READ somewhere; changing one needs EDIT_COMMITTEE on the territory that
 * the body works for, and a gathering that is not archived.
 */
@Stateless
@LocalBean
public class ItemService extends LifecycleService<AgendaItem, ItemDetail, ItemField> {

    /** As many items as an agenda has. */
    static final int MOST = 100;

    @Inject
    private ItemLifecycle lifecycle;

    @Inject
    private ItemList list;

    @Inject
    private ItemChecks checks;

    @Inject
    private ItemRepository items;

    @Inject
    private GatheringRepository gatherings;

    /**
     * Puts an item at the end of the agenda of a gathering.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_COMMITTEE on the territory of the
     *     body; CONFLICT for a gathering that is archived meanwhile, or has as many items as an agenda may have
     */
    public ItemDetail create(FieldValues<ItemField> input) {
        caller().require(Permission.EDIT_COMMITTEE);
        FieldValues<ItemField> values = checks.check(input, FieldValues.none(ItemField.class));
        Gathering gathering = allowed(UUID.fromString(values.text(ItemField.GATHERING)));
        return detail(lifecycle.create(values, gathering, presenter(values), null, null));
    }

    /**
     * Corrects an item; nothing is written when nothing differs. It stays in its gathering.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without EDIT_COMMITTEE on
     *     the territory; CONFLICT for an archived item or gathering; NOT_FOUND
     */
    @Override
    public ItemDetail update(UUID id, int version, FieldValues<ItemField> input) {
        AgendaItem item = lifecycle.forChange(id, version);
        lifecycle.requireActive(item);
        FieldValues<ItemField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<ItemField> values = checks.check(input, before);
        lifecycle.update(item, before, values, presenter(values, item.presenterId(), before), item.rank());
        return detail(item);
    }

    /**
     * Moves an item on its agenda; at the end of the agenda it stays.
     *
     * @param version the version that the caller has seen
     * @param by how many places: negative for up, to the beginning
     * @throws Problem as for {@link #update}
     */
    public ItemDetail move(UUID id, int version, int by) {
        AgendaItem item = lifecycle.forChange(id, version);
        lifecycle.requireActive(item);
        lifecycle.move(item, by);
        return detail(item);
    }

    /**
     * Takes an item that waits for another gathering into that one, with its words and links: a new item at the end of the
     * agenda, which tells what it goes on with.
     *
     * @param version of the item that waits, as the caller has seen it
     * @param gathering one of the same body
     * @throws Problem STALE, DENIED and NOT_FOUND as for {@link #update}; CONFLICT for an item that does not wait, goes on
     *     already, or is of another body or of this gathering, and for an archived item or gathering
     */
    public ItemDetail carryOver(UUID id, int version, UUID gathering) {
        AgendaItem seen = lifecycle.forChange(id, version);
        AgendaItem item = items.locked(seen.uuid()).orElseThrow();
        lifecycle.requireActive(item);
        Gathering to = allowed(gathering);
        Gathering from = gatherings.byKeys(List.of(item.gatheringId())).get(item.gatheringId());
        if (from.bodyId() != to.bodyId() || from.id().equals(to.id())) {
            throw conflict("committee-item-other-body", item);
        }
        if (!item.carriedOver()) {
            throw conflict("committee-item-not-waiting", item);
        }
        if (items.continued(item.id())) {
            throw conflict("committee-item-continued", item);
        }
        FieldValues<ItemField> values = list.byUuid(id)
                .orElseThrow()
                .values()
                .with(ItemField.GATHERING, to.uuid().toString())
                .with(ItemField.CARRIED_OVER, ItemField.NO);
        AgendaItem next = lifecycle.create(values, to, item.presenterId(), null, item);
        lifecycle.carried(item, to);
        return detail(next);
    }

    @Override
    protected ItemLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected ItemDetail detail(AgendaItem item) {
        return new ItemDetail(list.byUuid(item.uuid()).orElseThrow(), lifecycle.editable(item));
    }

    /** The gathering, if the caller may change its agenda; nobody else does until this transaction has ended. */
    private Gathering allowed(UUID id) {
        Gathering gathering =
                gatherings.locked(id).orElseThrow(() -> Problem.notFound("committee.gathering", String.valueOf(id)));
        caller().require(Permission.EDIT_COMMITTEE, gathering.territoryId());
        if (items.order(gathering.id()).size() >= MOST) {
            throw Problem.of(
                    Problem.Kind.CONFLICT, null, "committee-item-many", gathering.title(), Integer.toString(MOST));
        }
        return gathering;
    }

    /** The key of who presents it; whoever presented it before keeps her place, though the caller may not read her. */
    private Long presenter(FieldValues<ItemField> values, Long known, FieldValues<ItemField> before) {
        String now = values.text(ItemField.PRESENTER);
        return now != null && now.equals(before.text(ItemField.PRESENTER)) ? known : presenter(values);
    }

    private Long presenter(FieldValues<ItemField> values) {
        String now = values.text(ItemField.PRESENTER);
        return now == null ? null : checks.presenter(now).map(PersonRef::key).orElse(null);
    }

    private static Problem conflict(String rule, AgendaItem item) {
        return Problem.of(Problem.Kind.CONFLICT, null, rule, item.title());
    }
}
