package fr.maillage.orientation.persistence;

import fr.maillage.orientation.TermRef;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which services answer which need. */
@ApplicationScoped
public class NeedRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The services by need, in one statement. */
    public Map<String, List<TermRef>> all() {
        Map<String, List<TermRef>> answers = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select need, vocabulary, term from need_term order by need, vocabulary, term")
                .getResultList()) {
            Object[] columns = (Object[]) row;
            answers.computeIfAbsent((String) columns[0], k -> new ArrayList<>())
                    .add(new TermRef(Vocabulary.byCode((String) columns[1]).orElseThrow(), (String) columns[2]));
        }
        return answers;
    }
}
