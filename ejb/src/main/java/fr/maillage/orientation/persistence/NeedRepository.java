package fr.maillage.orientation.persistence;

import fr.maillage.orientation.TermRef;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which services answer which need. */
@ApplicationScoped
public class NeedRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Lets others who change the same need wait. */
    public void lock(String need) {
        Rows.list(
                entities,
                "select code from vocabulary_term where vocabulary = 'need' and code = ? for update",
                List.of(need),
                row -> row);
    }

    /** Lets these services answer a need, and no others. */
    public void replace(String need, Collection<TermRef> services) {
        Rows.execute(entities, "delete from need_term where need = ?", List.of(need));
        for (TermRef service : services) {
            Rows.execute(
                    entities,
                    "insert into need_term (need, vocabulary, term) values (?, ?, ?)",
                    List.of(need, service.vocabulary().code(), service.code()));
        }
    }

    /** The services by need, in one statement. */
    public Map<String, List<TermRef>> all() {
        Map<String, List<TermRef>> answers = new LinkedHashMap<>();
        String sql = "select need, vocabulary, term from need_term order by need, vocabulary, term";
        Rows.list(entities, sql, List.of(), row -> row)
                .forEach(row -> answers.computeIfAbsent(row.text("need"), k -> new ArrayList<>())
                        .add(new TermRef(
                                Vocabulary.byCode(row.text("vocabulary")).orElseThrow(), row.text("term"))));
        return answers;
    }
}
