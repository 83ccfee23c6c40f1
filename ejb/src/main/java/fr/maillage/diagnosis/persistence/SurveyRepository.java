package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds and writes surveys. */
@ApplicationScoped
public class SurveyRepository extends LinkedRepository<Survey> {

    public SurveyRepository() {
        super(Survey.class, "diagnosis.survey");
    }

    /** Gives the titles of some surveys; unknown ones are absent. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : titled(select("where e.uuid in ?1", ids));
    }

    /** Some surveys that are not archived and in whose title or territory all words occur, the latest first. */
    public Map<UUID, String> meant(String words, int most) {
        List<String> all = List.of(Parts.of(PlainText.words(words), " "));
        StringBuilder condition = new StringBuilder("where e.archivedAt is null");
        for (int i = 0; i < all.size(); i++) {
            condition.append(" and e.searchText like ?").append(i + 1);
        }
        Object[] parameters = all.stream().map(word -> "%" + word + "%").toArray();
        return titled(select(condition + " order by e.opensOn desc", parameters).stream()
                .limit(most)
                .toList());
    }

    private static Map<UUID, String> titled(List<Survey> surveys) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        surveys.forEach(survey -> titles.put(survey.uuid(), survey.title()));
        return titles;
    }
}
