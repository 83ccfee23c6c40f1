package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostState;
import fr.maillage.deployment.postfile.PostFileField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the national file of posts.
 *
 * @param values what it says of the post
 * @param territory the code of where the post is kept, unless its host tells; null where that is not known
 * @param host the national code of its host; null where it does not say
 * @param hostName null where it does not say
 * @param state how the post stood on the day of the file; null where it does not say
 * @param takenOn the day of the file
 */
record PostRow(
        FieldValues<PostField> values,
        String territory,
        String host,
        String hostName,
        PostState state,
        LocalDate takenOn) {

    /** Gives those of its values that are kept. */
    FieldValues<PostFileField> said() {
        return FieldValues.of(
                        PostFileField.class,
                        field -> RecordField.byKey(PostField.class, field.key())
                                .map(values::text)
                                .orElse(null),
                        field -> List.of())
                .with(PostFileField.HOST, host)
                .with(PostFileField.HOST_NAME, hostName)
                .with(PostFileField.STATE, state == null ? null : state.code());
    }

    String code() {
        return values.text(PostField.CODE);
    }
}
