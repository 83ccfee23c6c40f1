package fr.maillage.place.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the thresholds of freshness from the settings. */
@ApplicationScoped
public class ThresholdRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The settings that begin with {@code place.freshness.}, by name. */
    public Map<String, String> freshness() {
        List<?> rows = entities.createNativeQuery(
                        "select name, text_value from setting where name like 'place.freshness.%'")
                .getResultList();
        Map<String, String> settings = new HashMap<>();
        rows.forEach(row -> settings.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return settings;
    }
}
