package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.release.Released;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Number of themes that professionals and residents share, by territory, as the published comparison tells it. */
@ApplicationScoped
public class SharedThemes {

    private static final double THRESHOLD = SideBySideFilter.STANDARD_THRESHOLD / 100.0;

    @Inject
    private PublishedComparison comparisons;

    @Inject
    private Released released;

    /**
     * The themes of a territory.
     *
     * @param shared those of the class {@link Agreement#SHARED}
     * @param compared those whose class is told
     */
    public record Shared(int shared, int compared) {}

    /**
     * The themes of each territory where residents were counted and professionals said something, in six statements for a
     * thousand of them; empty where not even the number of residents is told. A theme whose class is not told is left out.
     */
    public Map<Long, Optional<Shared>> of(LocalDate day) {
        Map<Long, Optional<Shared>> shared = new HashMap<>();
        comparisons.of(released.places(day), THRESHOLD, day).forEach((place, comparison) -> {
            if (comparison.groups() > 0) {
                shared.put(place, shared(comparison));
            }
        });
        return shared;
    }

    private static Optional<Shared> shared(SideBySide comparison) {
        if (comparison.hidden().hidesAll()) {
            return Optional.empty();
        }
        List<Agreement> told = comparison.themes().stream()
                .filter(theme -> theme.agreement() != null
                        && !comparison.hidden().hidesClass(theme.counts().theme()))
                .map(ComparedTheme::agreement)
                .toList();
        int shared = (int) told.stream().filter(Agreement.SHARED::equals).count();
        return Optional.of(new Shared(shared, told.size()));
    }
}
