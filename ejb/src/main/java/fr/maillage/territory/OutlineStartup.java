package fr.maillage.territory;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Loads the shipped outlines the first time, beside everything else: nobody waits for them. Until they are there, and
 * where they cannot be loaded, maps draw cells around the centres of communes.
 */
@Singleton
@Startup
@DependsOn("TerritoryStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class OutlineStartup {

    private static final Logger LOG = System.getLogger(OutlineStartup.class.getName());

    @Inject
    private OutlineLoader loader;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    private volatile boolean stopping;

    @PostConstruct
    void start() {
        if (loader.outdated()) {
            executor.execute(this::load);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void load() {
        Instant begin = clock.instant();
        try {
            int stored = loader.store(loader.read());
            LOG.log(
                    Level.INFO,
                    "{0} outlines of the committee''s and the neighbouring départements loaded in {1} ms",
                    stored,
                    Duration.between(begin, clock.instant()).toMillis());
        } catch (RuntimeException e) {
            // A server that is stopped meanwhile has closed what this reads from and writes to.
            LOG.log(
                    stopping ? Level.DEBUG : Level.WARNING,
                    "The shipped outlines cannot be loaded; the next start tries again",
                    e);
        }
    }
}
