package fr.maillage.territory;

import fr.maillage.shared.LongTransaction;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.qpv.QpvLoader;
import fr.maillage.territory.reference.ReferenceFiles;
import fr.maillage.territory.reference.ReferenceGraph;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Sees to it that the territories are there before anybody asks. Start-up beans that need one name this bean in their
 * {@code @DependsOn}.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class TerritoryStartup {

    private static final Logger LOG = System.getLogger(TerritoryStartup.class.getName());

    @Inject
    private ReferenceLoader loader;

    @Inject
    private ShippedBase base;

    @Inject
    private QpvLoader qpv;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private LongTransaction transaction;

    @PostConstruct
    void start() {
        Instant begin = clock.instant();
        if (loader.outdated()) {
            if (!copied()) {
                ReferenceGraph wanted = new ReferenceGraph(ReferenceFiles.read());
                while (transaction.of(() -> loader.loadPart(wanted))) {
                    LOG.log(Level.DEBUG, "A part of the territories of France is loaded");
                }
                transaction.of(() -> finish(wanted));
            }
            LOG.log(
                    Level.INFO,
                    "Territories of France loaded, version {0} of the reference data, in {1} ms",
                    ReferenceFiles.version(),
                    Duration.between(begin, clock.instant()).toMillis());
        }
        if (qpv.outdated()) {
            LOG.log(Level.INFO, "{0} QPV of the shipped list loaded", transaction.of(qpv::load));
        }
        requireCommittee();
    }

    private boolean copied() {
        try {
            return transaction.of(base::copy);
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "The rows that ship with the server are damaged; they are worked out instead", e);
            return false;
        }
    }

    /** The last part, with what must not be missing once the data count as loaded. */
    private Void finish(ReferenceGraph wanted) {
        loader.load(wanted);
        requireCommittee();
        return null;
    }

    private void requireCommittee() {
        String committee = settings.committeeTerritory();
        if (territories.byCode(committee).isEmpty()) {
            // run.sh looks for the beginning of this line to say why nothing starts.
            String reason = "Maillage cannot start: MAILLAGE_TERRITORY=" + committee
                    + " names no territory. Expected a code such as dep:93, ept:200058790, epci:200069193 or com:93032.";
            LOG.log(Level.ERROR, reason);
            throw new IllegalStateException(reason);
        }
    }
}
