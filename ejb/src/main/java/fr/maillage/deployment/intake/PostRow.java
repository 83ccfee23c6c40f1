package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostState;
import fr.maillage.record.FieldValues;
import java.time.LocalDate;

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

    String code() {
        return values.text(PostField.CODE);
    }
}
