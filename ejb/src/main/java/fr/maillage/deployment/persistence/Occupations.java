package fr.maillage.deployment.persistence;

import fr.maillage.deployment.post.Occupation;
import fr.maillage.record.persistence.Relation;
import fr.maillage.shared.database.Row;
import java.util.List;

/** When somebody is or was on a post, as what belongs to its row. */
public final class Occupations {

    static final Relation RELATION = new Relation(
            "assigned",
            "a.post_id",
            "post_assignment a",
            "a.starts_on",
            "coalesce(a.ends_on, a.contract_ends_on)",
            "0");

    private Occupations() {}

    /** Those of the post of a row. */
    public static List<Occupation> of(Row post) {
        return post.linked(RELATION.name()).stream()
                .map(one -> new Occupation(one.keyDay(), one.textDay()))
                .toList();
    }
}
