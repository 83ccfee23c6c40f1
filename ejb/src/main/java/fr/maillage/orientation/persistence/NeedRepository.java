package fr.maillage.orientation.persistence;

import fr.maillage.orientation.TermRef;
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
    public void hold(String need) {
        entities.createNativeQuery(
                        "select code from vocabulary_term where vocabulary = 'need' and code = ?1 for update")
                .setParameter(1, need)
                .getResultList();
    }

    /** Lets these services answer a need, and no others. */
    public void replace(String need, Collection<TermRef> services) {
        entities.createNativeQuery("delete from need_term where need = ?1")
                .setParameter(1, need)
                .executeUpdate();
        for (TermRef service : services) {
            entities.createNativeQuery("insert into need_term (need, vocabulary, term) values (?1, ?2, ?3)")
                    .setParameter(1, need)
                    .setParameter(2, service.vocabulary().code())
                    .setParameter(3, service.code())
                    .executeUpdate();
        }
    }

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
