package fr.maillage.committee;

import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemList;
import fr.maillage.committee.item.ItemService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Items of agendas are records like others. */
@InsideEar
class AgendaItemRecordIT extends RecordContract<ItemDetail, ItemField> {

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private ItemService items;

    @Inject
    private ItemList itemList;

    AgendaItemRecordIT() {
        super(ItemField.class, ItemField.REMARK);
    }

    @Override
    protected RecordService<ItemDetail, ItemField> service() {
        return items;
    }

    @Override
    protected ItemDetail enter() {
        BodyDetail body = bodies.create(CommitteeDesk.committee(INSIDE));
        GatheringDetail gathering = gatherings.create(CommitteeDesk.gathering(body.id()));
        return items.create(FieldValues.none(ItemField.class)
                .with(ItemField.TITLE, "Où en sont les actions")
                .with(ItemField.GATHERING, gathering.id().toString())
                .with(ItemField.DURATION, "25")
                .with(ItemField.PRESENTED_BY, "secrétariat")
                .with(ItemField.CARRIED_OVER, "yes")
                .with(ItemField.REMARK, "Avec les chiffres de mai"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return itemList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("gathering", "rank", "title");
    }
}
