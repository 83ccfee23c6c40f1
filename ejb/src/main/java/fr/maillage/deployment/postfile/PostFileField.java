package fr.maillage.deployment.postfile;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.deployment.post.PostField;
import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldType;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Fields of a post in a national file, in the order in which pages show them; none that only the committee says. */
public enum PostFileField implements RecordField {
    CODE(must("what", "code", PostField.CODE.type())),
    /** The national code of the host. */
    HOST(may("what", "host", FieldTypes.line(40))),
    HOST_NAME(may("what", "hostName", FieldTypes.line(300))),
    /** As the file says; the state that pages show is worked out of assignments. */
    STATE(may("what", "state", FieldTypes.choice(List.of("occupied", "vacant", "returned")))),
    COORDINATOR(as(PostField.COORDINATOR)),
    TRAINING(as(PostField.TRAINING)),
    CONVENTION(as(PostField.CONVENTION)),
    CONVENTION_ENDS_ON(as(PostField.CONVENTION_ENDS_ON)),
    CONTRACT_ENDS_ON(as(PostField.CONTRACT_ENDS_ON)),
    RETURNED_ON(as(PostField.RETURNED_ON)),
    BONUS(as(PostField.BONUS)),
    AGREED(as(PostField.AGREED)),
    PAID(as(PostField.PAID)),
    INSTALMENT_1(as(PostField.INSTALMENT_1)),
    INSTALMENT_1_ON(as(PostField.INSTALMENT_1_ON)),
    INSTALMENT_2(as(PostField.INSTALMENT_2)),
    INSTALMENT_2_ON(as(PostField.INSTALMENT_2_ON)),
    INSTALMENT_3(as(PostField.INSTALMENT_3)),
    INSTALMENT_3_ON(as(PostField.INSTALMENT_3_ON));

    private final FieldSpec spec;

    PostFileField(FieldSpec spec) {
        this.spec = spec;
    }

    /** The field of a post of the same name. */
    private static FieldSpec as(PostField field) {
        FieldType type = field.type();
        return may(field.section(), field.key(), type);
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
