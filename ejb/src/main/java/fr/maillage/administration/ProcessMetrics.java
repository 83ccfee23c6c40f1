package fr.maillage.administration;

import fr.maillage.shared.Measured;
import fr.maillage.shared.Metric;
import fr.maillage.shared.Metric.Sample;
import fr.maillage.shared.StatusService;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Resources that this server's process takes: memory, threads, processor, disk. */
@ApplicationScoped
public class ProcessMetrics implements Measured {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";
    private static final int KILO = 1024;

    @Inject
    private Settings settings;

    @EJB
    private StatusService status;

    @Override
    public List<Metric> metrics() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        return List.of(
                Metric.gauge(
                        "maillage_info",
                        "1, with the version of the product.",
                        List.of(Sample.of("version", status.version(), 1))),
                Metric.gauge(
                        "maillage_uptime_seconds",
                        "Seconds since this server was started.",
                        ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0),
                Metric.gauge(
                        "maillage_memory_bytes",
                        "Memory: of the heap what is used, held and allowed; what is held outside it; what the process"
                                + " has in all.",
                        Stream.concat(
                                        Stream.of(
                                                Sample.of(
                                                        "of",
                                                        "heap_used",
                                                        memory.getHeapMemoryUsage()
                                                                .getUsed()),
                                                Sample.of(
                                                        "of",
                                                        "heap_committed",
                                                        memory.getHeapMemoryUsage()
                                                                .getCommitted()),
                                                Sample.of(
                                                        "of",
                                                        "heap_max",
                                                        memory.getHeapMemoryUsage()
                                                                .getMax()),
                                                Sample.of(
                                                        "of",
                                                        "other_committed",
                                                        memory.getNonHeapMemoryUsage()
                                                                .getCommitted())),
                                        resident())
                                .toList()),
                Metric.gauge(
                        "maillage_threads",
                        "Threads of the process.",
                        ManagementFactory.getThreadMXBean().getThreadCount()),
                Metric.counter(
                        "maillage_gc_seconds_total",
                        "Seconds during which memory was freed.",
                        ManagementFactory.getGarbageCollectorMXBeans().stream()
                                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                                        .sum()
                                / 1000.0),
                disk());
    }

    private Metric disk() {
        double free;
        try {
            free = Files.getFileStore(settings.dataFolder()).getUsableSpace();
        } catch (IOException e) {
            free = -1;
        }
        return Metric.gauge(
                "maillage_disk_free_bytes", "Free bytes where the data are; -1 where they cannot be read.", free);
    }

    /** Only Linux says it. */
    private static Stream<Sample> resident() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines
                    .filter(line -> line.startsWith(RESIDENT))
                    .map(line ->
                            line.substring(RESIDENT.length()).replace("kB", "").strip())
                    .map(kilobytes -> Sample.of("of", "resident", Double.parseDouble(kilobytes) * KILO))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty();
        }
    }
}
