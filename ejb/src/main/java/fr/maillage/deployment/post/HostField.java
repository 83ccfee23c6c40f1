package fr.maillage.deployment.post;

import static fr.maillage.record.FieldSpec.given;
import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Fields of a host, in the order in which pages and files show them. */
public enum HostField implements RecordField {
    /** Code by which the national files call it. */
    CODE(given("host", "code", FieldTypes.line(40))),
    NAME(must("host", "name", FieldTypes.name(300))),
    SIRET(may("host", "siret", FieldTypes.identifier())),
    KIND(may("host", "kind", FieldTypes.choice(List.of("public", "private")))),
    /** The code of a territory, such as {@code com:93032}. */
    COMMUNE(may("host", "commune", FieldTypes.reference("unknown-value"))),
    POSTS_GRANTED(may("host", "postsGranted", FieldTypes.number(0, 9999, "deployment-count"))),
    /** Amount that the State pays for them, in euros. */
    STATE_AMOUNT(may("host", "stateAmount", FieldTypes.decimal(12, 2, "deployment-amount")));

    private final FieldSpec spec;

    HostField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
