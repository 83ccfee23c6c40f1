package fr.maillage.orientation.persistence;

import fr.maillage.orientation.NeedAnswers;
import fr.maillage.orientation.TermRef;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

    /** Lets these services answer a need, and no others; those that come near to it stay. */
    public void replace(String need, Collection<TermRef> services) {
        for (TermRef service : services) {
            Rows.execute(
                    entities,
                    "delete from need_term where need = ? and vocabulary = ? and term = ?",
                    List.of(need, service.vocabulary().code(), service.code()));
        }
        Rows.execute(entities, "delete from need_term where need = ? and near = false", List.of(need));
        for (TermRef service : services) {
            Rows.execute(
                    entities,
                    "insert into need_term (need, vocabulary, term) values (?, ?, ?)",
                    List.of(need, service.vocabulary().code(), service.code()));
        }
    }

    /** The services by need, in one statement. */
    public Map<String, NeedAnswers> all() {
        Map<String, Map<Boolean, List<TermRef>>> terms = new LinkedHashMap<>();
        String sql = "select need, vocabulary, term, near from need_term order by need, vocabulary, term";
        Rows.list(entities, sql, List.of(), row -> row)
                .forEach(row -> terms.computeIfAbsent(row.text("need"), k -> new HashMap<>())
                        .computeIfAbsent(row.flag("near"), k -> new ArrayList<>())
                        .add(new TermRef(
                                Vocabulary.byCode(row.text("vocabulary")).orElseThrow(), row.text("term"))));
        Map<String, NeedAnswers> answers = new LinkedHashMap<>();
        terms.forEach((need, byNearness) -> answers.put(
                need,
                new NeedAnswers(byNearness.getOrDefault(false, List.of()), byNearness.getOrDefault(true, List.of()))));
        return answers;
    }
}
