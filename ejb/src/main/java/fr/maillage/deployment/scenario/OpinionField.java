package fr.maillage.deployment.scenario;

import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.Arrays;

/** Fields of an opinion on a line. */
public enum OpinionField implements RecordField {
    OPINION(must(
            "opinion",
            "opinion",
            FieldTypes.choice(
                    Arrays.stream(OpinionKind.values()).map(OpinionKind::code).toList()))),
    COMMENT(must("opinion", "comment", FieldTypes.text(1000)));

    private final FieldSpec spec;

    OpinionField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
