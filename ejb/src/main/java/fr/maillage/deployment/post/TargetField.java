package fr.maillage.deployment.post;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Number of posts that the plan wants in a commune. */
public enum TargetField implements RecordField {
    /** The code of a territory, such as {@code com:93032}. */
    COMMUNE(must("target", "commune", FieldTypes.reference("unknown-value"))),
    TARGET(must("target", "target", FieldTypes.number(0, 9999, "deployment-count"))),
    /** Tells if the commune has quarters of urban policy. */
    URBAN_POLICY(may("target", "urbanPolicy", FieldTypes.choice(List.of("yes", "no"))));

    private final FieldSpec spec;

    TargetField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
