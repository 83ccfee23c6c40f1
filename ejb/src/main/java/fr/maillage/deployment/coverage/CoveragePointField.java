package fr.maillage.deployment.coverage;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** A place where people live. */
public enum CoveragePointField implements RecordField {
    /** The code of the territory on which it is kept. */
    TERRITORY(must("point", "territory", FieldTypes.reference("unknown-value"))),
    CODE(must("point", "code", FieldTypes.name(40))),
    NAME(may("point", "name", FieldTypes.name(200))),
    /** Degrees, WGS 84. */
    LATITUDE(must("point", "latitude", FieldTypes.name(30))),
    /** Degrees, WGS 84. */
    LONGITUDE(must("point", "longitude", FieldTypes.name(30))),
    /** Inhabitants. */
    POPULATION(may("point", "population", FieldTypes.number(0, 100_000_000, "deployment-count")));

    private final FieldSpec spec;

    CoveragePointField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
