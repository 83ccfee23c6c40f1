package fr.maillage.administration;

import fr.maillage.shared.RetainedData;
import fr.maillage.shared.setting.StoredDefaults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Periods for which data are kept while nobody has chosen. */
@ApplicationScoped
public class RetentionDefaults implements StoredDefaults {

    @Inject
    @Any
    private Instance<RetainedData> features;

    @Override
    public Map<String, String> defaults() {
        return features.stream()
                .collect(Collectors.toMap(
                        data -> RetentionService.GROUP + "." + data.kind(),
                        data -> String.valueOf(data.defaultDays())));
    }
}
