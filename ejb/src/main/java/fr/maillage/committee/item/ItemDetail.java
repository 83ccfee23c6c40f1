package fr.maillage.committee.item;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** An item of an agenda for somebody who may change it, or not. */
public record ItemDetail(ItemView item, boolean editable) implements RecordDetail<ItemField> {

    @Override
    public UUID id() {
        return item.id();
    }

    @Override
    public int version() {
        return item.version();
    }

    @Override
    public FieldValues<ItemField> values() {
        return item.values();
    }

    @Override
    public boolean open() {
        return editable && !item.archived() && !item.gatheringArchived();
    }
}
