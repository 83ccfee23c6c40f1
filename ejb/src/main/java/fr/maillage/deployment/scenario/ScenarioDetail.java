package fr.maillage.deployment.scenario;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/**
 * A scenario for somebody who may change it, or not.
 *
 * @param advisable whether she may give opinions on its lines
 */
public record ScenarioDetail(ScenarioView scenario, boolean editable, boolean advisable)
        implements RecordDetail<ScenarioField> {

    @Override
    public UUID id() {
        return scenario.id();
    }

    @Override
    public int version() {
        return scenario.version();
    }

    @Override
    public FieldValues<ScenarioField> values() {
        return scenario.values();
    }

    @Override
    public boolean open() {
        return editable && !scenario.archived();
    }
}
