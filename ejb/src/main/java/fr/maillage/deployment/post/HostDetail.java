package fr.maillage.deployment.post;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A host for somebody who may change it, or not. */
public record HostDetail(Host host, boolean editable) implements RecordDetail<HostField> {

    @Override
    public UUID id() {
        return host.id();
    }

    @Override
    public int version() {
        return host.version();
    }

    @Override
    public FieldValues<HostField> values() {
        return host.values();
    }

    @Override
    public boolean open() {
        return editable;
    }
}
