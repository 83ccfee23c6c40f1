package fr.maillage.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.shared.Settings;
import fr.maillage.territory.reference.ReferenceFiles;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sees to it that the territories are there before anybody asks. Start-up beans that need one name this bean in their
 * {@code @DependsOn}.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class TerritoryStartup {

    private static final Logger LOG = System.getLogger(TerritoryStartup.class.getName());

    /** The demonstration's perimeters make sense in this territory only. */
    private static final String DEMONSTRATION_TERRITORY = "dep:93";

    @Inject
    private ReferenceLoader loader;

    @Inject
    private TerritoryService territories;

    @Inject
    private PerimeterService perimeters;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        Instant begin = clock.instant();
        Optional<String> before = loader.load();
        if (!before.equals(Optional.of(ReferenceFiles.version()))) {
            LOG.log(
                    Level.INFO,
                    "Territories of France loaded, version {0} of the reference data, in {1} ms",
                    ReferenceFiles.version(),
                    Duration.between(begin, clock.instant()).toMillis());
        }
        String committee = settings.committeeTerritory();
        if (territories.byCode(committee).isEmpty()) {
            throw new IllegalStateException("MAILLAGE_TERRITORY=" + committee + " names no territory; expected a code"
                    + " such as dep:93, ept:200058790, epci:200069193 or com:93032");
        }
        if (before.isEmpty() && settings.demonstration() && committee.equals(DEMONSTRATION_TERRITORY)) {
            caller.runAs(CallerIdentity.SYSTEM, this::loadDemonstration);
        }
    }

    private Void loadDemonstration() {
        ReferenceFiles.demonstrationPerimeters()
                .forEach(p -> perimeters.create(new PerimeterInput(
                        p.slug(),
                        p.name(),
                        p.description(),
                        p.communes().stream().map(TerritoryKind.COMMUNE::code).toList())));
        return null;
    }
}
