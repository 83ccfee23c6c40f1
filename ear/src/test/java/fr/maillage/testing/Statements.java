package fr.maillage.testing;

import fr.maillage.shared.persistence.Jdbc;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/**
 * Counts the calls that JPA makes to the database for whoever asks; a batch is one call. What timers and jobs do meanwhile
 * on threads of their own does not count.
 */
public final class Statements {

    private Statements() {}

    /** Counts the calls that an action makes. */
    public static long during(EntityManagerFactory factory, Runnable action) {
        // The profiler hears of each call more than once; one known statement tells how often.
        long perCall = heard(factory, () -> {
            try (EntityManager entities = factory.createEntityManager()) {
                entities.createNativeQuery("select count(*) from setting").getSingleResult();
            }
        });
        return (heard(factory, action) + perCall - 1) / perCall;
    }

    /** Counts all calls that an action makes, those past JPA included. */
    public static long all(EntityManagerFactory factory, Runnable action) {
        AtomicLong past = new AtomicLong();
        Thread counted = Thread.currentThread();
        Logger logger = Logger.getLogger(Jdbc.class.getName());
        Level before = logger.getLevel();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord statement) {
                if (Thread.currentThread() == counted) {
                    past.incrementAndGet();
                }
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        handler.setLevel(Level.FINER);
        logger.setLevel(Level.FINER);
        logger.addHandler(handler);
        try {
            return during(factory, action) + past.get();
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(before);
        }
    }

    private static long heard(EntityManagerFactory factory, Runnable action) {
        Session session = factory.unwrap(Session.class);
        Counter counter = new Counter();
        session.setProfiler(counter);
        try {
            action.run();
        } finally {
            session.setProfiler(null);
        }
        return counter.calls.get();
    }

    private static final class Counter extends SessionProfilerAdapter {

        private final Thread counted = Thread.currentThread();
        private final AtomicLong calls = new AtomicLong();

        @Override
        public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
            if (Thread.currentThread() == counted && SessionProfiler.StatementExecute.equals(operation)) {
                calls.incrementAndGet();
            }
        }

        @Override
        public int getProfileWeight() {
            return SessionProfiler.ALL;
        }
    }
}
