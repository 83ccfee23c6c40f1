package fr.maillage.deployment.scenario;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a scenario, in the order in which pages and files show them. */
public enum ScenarioField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(200))),
    /** The code of the territory on which it is kept. */
    TERRITORY(must("what", "territory", FieldTypes.reference("unknown-value"))),
    NOTE(may("what", "note", FieldTypes.text(1000)));

    private final FieldSpec spec;

    ScenarioField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
