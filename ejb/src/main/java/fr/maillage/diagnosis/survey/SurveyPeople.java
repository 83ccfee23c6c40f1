package fr.maillage.diagnosis.survey;

import fr.maillage.shared.database.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who answered a survey, by commune and public. */
final class SurveyPeople {

    private final Map<String, Integer> communes = new LinkedHashMap<>();
    private final Map<String, Integer> audiences = new LinkedHashMap<>();
    private final Map<String, Integer> both = new HashMap<>();
    private int whole;

    /** @param rows with {@code commune_id}, {@code audience} and {@code people} */
    SurveyPeople(List<Row> rows) {
        for (Row row : rows) {
            String commune = Long.toString(row.number("commune_id"));
            String audience = row.text("audience") == null ? "" : row.text("audience");
            int people = (int) row.number("people");
            communes.merge(commune, people, Integer::sum);
            audiences.merge(audience, people, Integer::sum);
            both.merge(commune + " " + audience, people, Integer::sum);
            whole += people;
        }
    }

    Map<String, Integer> communes() {
        return communes;
    }

    Map<String, Integer> audiences() {
        return audiences;
    }

    int whole() {
        return whole;
    }

    /** How many of a commune (0 for all) are of a public (empty for all). */
    int of(long commune, String audience) {
        if (commune == 0) {
            return audience.isEmpty() ? whole : audiences.getOrDefault(audience, 0);
        }
        return audience.isEmpty()
                ? communes.getOrDefault(Long.toString(commune), 0)
                : both.getOrDefault(commune + " " + audience, 0);
    }

    /** The same, or null where it would tell of fewer than five people. */
    Long told(long commune, String audience) {
        int came = of(commune, audience);
        return whole > 0 && SurveyCells.told(came, of(commune, ""), of(0, audience), whole) ? Long.valueOf(came) : null;
    }
}
