package fr.maillage.deployment.persistence;

import fr.maillage.deployment.model.Post;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds and writes posts. */
@ApplicationScoped
public class PostRepository extends RecordRepository<Post> {

    @Inject
    private Jdbc jdbc;

    public PostRepository() {
        super(Post.class, "deployment.post");
    }

    /** The post that files call by a code, archived or not. */
    public Optional<Post> coded(String code) {
        return select("where e.code = ?1", code).stream().findFirst();
    }

    /** The post of a key that there is. */
    public Post byKey(long key) {
        return entities().find(Post.class, key);
    }

    /** Posts by their codes, archived or not, in one statement. */
    public Map<String, Post> coded(Collection<String> codes) {
        Map<String, Post> found = new HashMap<>();
        if (!codes.isEmpty()) {
            Rows.entities(
                            entities(),
                            Post.class,
                            "select p.* from post p where p.code in (" + Rows.marks(codes) + ")",
                            codes)
                    .forEach(post -> found.put(post.code(), post));
        }
        return found;
    }

    /** Notes that national files of these days spoke of posts, by their keys; that makes no other version of them. */
    public void reported(Map<Long, LocalDate> days) {
        jdbc.write("update post set reported_on = ? where id = ?", days.entrySet(), (statement, day) -> {
            statement.setObject(1, day.getValue());
            statement.setLong(2, day.getKey());
        });
    }
}
