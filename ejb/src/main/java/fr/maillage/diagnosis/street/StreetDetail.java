package fr.maillage.diagnosis.street;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A campaign for somebody who may change it, or not. */
public record StreetDetail(StreetView campaign, boolean editable) implements RecordDetail<StreetField> {

    @Override
    public UUID id() {
        return campaign.id();
    }

    @Override
    public int version() {
        return campaign.version();
    }

    @Override
    public FieldValues<StreetField> values() {
        return campaign.values();
    }

    @Override
    public boolean open() {
        return editable && !campaign.archived();
    }
}
