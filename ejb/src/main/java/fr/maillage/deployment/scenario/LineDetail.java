package fr.maillage.deployment.scenario;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/**
 * A line for somebody who may change it, or not.
 *
 * @param scenario the identifier of its scenario
 * @param editable whether the caller may change lines of the scenario
 * @param open whether the caller may change this one: nobody has said anything of it yet
 */
public record LineDetail(Line line, UUID scenario, boolean editable, boolean open) implements RecordDetail<LineField> {

    @Override
    public UUID id() {
        return line.id();
    }

    @Override
    public int version() {
        return line.version();
    }

    @Override
    public FieldValues<LineField> values() {
        return line.values();
    }
}
