package fr.maillage.administration;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Measured;
import fr.maillage.shared.Metric;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Measures that all features take of themselves, for programs that watch over the product. */
@Stateless
public class MetricsService {

    @Inject
    @Any
    private Instance<Measured> features;

    @Inject
    private Caller caller;

    /**
     * The values at this moment, by name.
     *
     * @throws Problem DENIED for whoever does not look after the whole product
     */
    public List<Metric> metrics() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        return features.stream()
                .flatMap(feature -> feature.metrics().stream())
                .sorted(Comparator.comparing(Metric::name))
                .toList();
    }
}
