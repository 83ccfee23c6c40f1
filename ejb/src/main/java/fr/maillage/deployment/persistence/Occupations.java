package fr.maillage.deployment.persistence;

import fr.maillage.deployment.post.Occupation;
import fr.maillage.shared.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** When somebody holds a post, all in one column of its row. */
public final class Occupations {

    /** The column, called {@code assigned}, of a row of {@code post r}. */
    static final String COLUMN = "(select string_agg(coalesce(cast(a.starts_on as varchar), '') || '/'"
            + " || coalesce(cast(coalesce(a.ends_on, a.contract_ends_on) as varchar), ''), ',')"
            + " from post_assignment a where a.post_id = r.id) as assigned";

    private Occupations() {}

    /** What such a column says; null for nobody. */
    public static List<Occupation> read(String column) {
        return column == null
                ? List.of()
                : Stream.of(Parts.of(column, ",")).map(Occupations::one).toList();
    }

    private static Occupation one(String written) {
        int between = written.indexOf('/');
        return new Occupation(day(written.substring(0, between)), day(written.substring(between + 1)));
    }

    private static LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
