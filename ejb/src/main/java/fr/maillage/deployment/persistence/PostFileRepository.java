package fr.maillage.deployment.persistence;

import fr.maillage.deployment.postfile.PostFile;
import fr.maillage.deployment.postfile.PostFileField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.FileRows;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes national files of posts and what they say. */
@ApplicationScoped
public class PostFileRepository {

    private static final FileRows<PostFileField> POSTS =
            new FileRows<>(PostFileField.class, "post_file_row", "file_id", PostFileField.CODE);

    private static final String SELECT = "select x.id, x.uuid, x.taken_on,"
            + " (select count(*) from post_file_row r where r.file_id = x.id) as posts from post_file x";

    private static final String INSIDE =
            " and r.code in (select p.code from post p left join post_host_period hp on hp.post_id = p.id"
                    + " and hp.ends_on is null left join post_host h on h.id = hp.host_id"
                    + " join territory_closure c on c.descendant_id = coalesce(hp.territory_id, h.territory_id,"
                    + " p.territory_id) where c.ancestor_id = ? and c.valid_from <= ?"
                    + " and (c.valid_to is null or c.valid_to > ?))";

    @Inject
    private Jdbc jdbc;

    /** All files, the latest first. */
    public List<PostFile> all() {
        return read(" order by x.taken_on desc", List.of());
    }

    /** The file of a day; empty where there is none. */
    public Optional<PostFile> of(LocalDate day) {
        return read(" where x.taken_on = ?", List.of(day)).stream().findFirst();
    }

    private List<PostFile> read(String condition, Collection<?> parameters) {
        return jdbc.rows(SELECT + condition, parameters).stream()
                .map(row -> new PostFile(row.number("id"), row.uuid("uuid"), row.day("taken_on"), row.number("posts")))
                .toList();
    }

    /** Until the end of the transaction, nobody else writes files. */
    public void lock() {
        jdbc.numbers("select id from post_file_lock where id = 1 for update", List.of());
    }

    /** Enters the file of a day unless there is one; lock first. */
    public void insert(LocalDate day, OffsetDateTime now) {
        if (of(day).isEmpty()) {
            jdbc.update(
                    "insert into post_file (id, uuid, taken_on, created_at)"
                            + " values (nextval('post_file_seq'), ?, ?, ?)",
                    UUID.randomUUID().toString(),
                    day,
                    now);
        }
    }

    /**
     * Reads the values of posts in a file, by their codes.
     *
     * @param territory the key of the one in which they are on a day; null for all
     */
    public Map<String, FieldValues<PostFileField>> said(long file, Long territory, LocalDate day) {
        return territory == null
                ? POSTS.all(jdbc, file)
                : POSTS.read(jdbc, "r.file_id = ?" + INSIDE, List.of(file, territory, day, day));
    }

    /** Lets a file say this of posts. */
    public void write(long file, Collection<FieldValues<PostFileField>> posts) {
        POSTS.write(jdbc, file, posts);
    }
}
