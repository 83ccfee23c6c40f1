package fr.maillage.administration;

import fr.maillage.shared.Measured;
import fr.maillage.shared.Metric;
import fr.maillage.shared.Metric.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Counts that the server keeps of its own: connections of the pools and the threads that work on requests. */
@ApplicationScoped
public class ServerMetrics implements Measured {

    private static final String POOL = "jboss.as:subsystem=datasources,data-source=%s,statistics=pool";
    private static final String WORKER = "jboss.as:subsystem=io,worker=default";
    private static final List<String> POOLS = List.of("MaillageDS", "MaillageBatchDS");

    /** Label by attribute. */
    private static final Map<String, String> CONNECTIONS = Map.of(
            "InUseCount", "in_use",
            "IdleCount", "idle",
            "WaitCount", "waiting",
            "MaxUsedCount", "most_used",
            "TimedOut", "timed_out");

    private static final Map<String, String> THREADS =
            Map.of("busyTaskThreadCount", "busy", "maxPoolSize", "most", "queueSize", "waiting");

    @Override
    public List<Metric> metrics() {
        List<Sample> connections = new ArrayList<>();
        for (String pool : POOLS) {
            CONNECTIONS.forEach((attribute, name) -> connections.add(
                    new Sample("", Map.of("pool", pool, "state", name), value(POOL.formatted(pool), attribute))));
        }
        List<Sample> threads = new ArrayList<>();
        THREADS.forEach((attribute, name) -> threads.add(Sample.of("state", name, value(WORKER, attribute))));
        return List.of(
                Metric.gauge(
                        "maillage_pool_connections",
                        "Connections to the database: in use, idle, the most at once, and how often somebody waited or"
                                + " gave up.",
                        connections),
                Metric.gauge(
                        "maillage_worker_threads",
                        "Threads that work on requests: busy, the most there may be, and requests that wait for one.",
                        threads));
    }

    /** Reads a value of the server; no number where the server does not count it. */
    private static double value(String bean, String attribute) {
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            return server.getAttribute(new ObjectName(bean), attribute) instanceof Number number
                    ? number.doubleValue()
                    : Double.NaN;
        } catch (JMException e) {
            return Double.NaN;
        }
    }
}
