package fr.maillage.territory;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Loads the shipped outlines the first time, beside everything else: no page waits for them. Until they are there, and
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

    private final CompletableFuture<Void> over = new CompletableFuture<>();

    private volatile boolean stopping;

    @PostConstruct
    void start() {
        if (loader.outdated()) {
            executor.execute(this::load);
        } else {
            over.complete(null);
        }
    }

    /**
     * Waits until the outlines are there, or could not be loaded: for what would otherwise not know where communes are.
     *
     * @param longest after which one goes on without
     */
    @Lock(LockType.READ)
    public void await(Duration longest) {
        over.copy()
                .completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS)
                .join();
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
        } finally {
            over.complete(null);
        }
    }
}
