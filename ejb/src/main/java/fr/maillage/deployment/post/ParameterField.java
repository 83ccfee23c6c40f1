package fr.maillage.deployment.post;

import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Parameters that hold for all posts of a territory. */
public enum ParameterField implements RecordField {
    /** The code of the territory that it holds for. */
    TERRITORY(must("parameter", "territory", FieldTypes.reference("unknown-value"))),
    CODE(must("parameter", "code", FieldTypes.choice(List.of(Codes.YEARLY_COST, Codes.RADIUS, Codes.DETOUR)))),
    AMOUNT(must("parameter", "amount", FieldTypes.decimal(12, 2, "deployment-amount")));

    /** Codes of the parameters. */
    public static final class Codes {

        /** Cost of a post a year, in euros. */
        public static final String YEARLY_COST = "post-yearly-cost";

        /** Distance at which help still is within reach, in metres. */
        public static final String RADIUS = "coverage-radius";

        /** Factor by which the way is longer than the straight line. */
        public static final String DETOUR = "detour-factor";

        private Codes() {}
    }

    private final FieldSpec spec;

    ParameterField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
