package fr.maillage.bench;

import fr.maillage.testing.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Runs the benchmarks, prints their table and writes it as JSON. Its arguments are described in {@code bench.sh}. */
public final class Bench {

    private final List<Result> results = new ArrayList<>();
    /** As many as Île-de-France has IRIS. */
    private static final int COVERAGE_POINTS = 5243;

    /** As many entries as a calendar has in a year. */
    private static final int DATED = 3_000;

    private final Options options;

    private Bench(Options options) {
        this.options = options;
    }

    private record Options(
            List<String> databases,
            List<String> groups,
            int rows,
            List<Integer> sizes,
            List<Integer> doubled,
            int exported,
            int oriented,
            int messages,
            int statements,
            int actions,
            int users,
            Duration duration,
            Path json) {

        boolean wants(String group) {
            return groups.contains(group);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(
                list("databases", "postgresql,h2"),
                list(
                        "groups",
                        "import,compile,list,export,load,start,duplicates,orientation,outbox,diagnosis,statements,plan,lines,siting,dropins,coverage,calendar,beside,pack"),
                Integer.getInteger("bench.rows", 20_000),
                sizes("sizes", "1000,10000,100000,1000000"),
                sizes("doubled", "5000,10000,20000"),
                Integer.getInteger("bench.exported", 100_000),
                Integer.getInteger("bench.oriented", 20_000),
                Integer.getInteger("bench.messages", 5_000),
                Integer.getInteger("bench.statements", 100_000),
                Integer.getInteger("bench.actions", 2_000),
                Integer.getInteger("bench.users", 50),
                Duration.ofSeconds(Integer.getInteger("bench.seconds", 120)),
                Path.of(System.getProperty("bench.json")));
        Bench bench = new Bench(options);
        for (String database : options.databases()) {
            bench.onImportedPlaces(database);
            bench.onSeededPlaces(database);
            bench.onMessages(database);
            bench.onStatements(database);
            bench.onActions(database);
            bench.onLines(database);
            bench.onCoverage(database);
            bench.onGatherings(database);
            bench.besideSiting(database);
        }
        if (options.wants("siting")) {
            new SitingBench().run().forEach(bench::add);
        }
        if (options.wants("dropins")) {
            new DropInBench().run().forEach(bench::add);
        }
        if (options.wants("pack")) {
            new PackBench().run().forEach(bench::add);
        }
        bench.write();
    }

    private void onImportedPlaces(String database) throws Exception {
        if (!options.wants("import")) {
            return;
        }
        try (Site site = Site.on(database)) {
            add(new ImportBench(site, options.rows()).run());
            if (options.wants("compile")) {
                add(new CompileBench(site).run());
            }
            if (options.wants("load")) {
                new LoadBench(site, options.users(), options.duration()).run().forEach(this::add);
            }
            if (options.wants("start")) {
                new StartBench(site).run().forEach(this::add);
            }
        }
    }

    private void onSeededPlaces(String database) throws Exception {
        if (options.wants("list")) {
            try (Site site = Site.on(database)) {
                new ListBench(site, options.sizes()).run().forEach(this::add);
            }
        }
        if (options.wants("duplicates")) {
            for (boolean spread : new boolean[] {false, true}) {
                try (Site site = Site.on(database)) {
                    new DuplicateBench(site, options.doubled(), spread).run().forEach(this::add);
                }
            }
        }
        if (options.wants("orientation")) {
            try (Site site = Site.on(database)) {
                new OrientationBench(site, options.oriented()).run().forEach(this::add);
            }
        }
        if (options.wants("export")) {
            try (Site site = Site.on(database)) {
                new ListBench(site, List.of(options.exported())).run();
                add(new ExportBench(site).run());
            }
        }
    }

    private void onMessages(String database) throws Exception {
        if (options.wants("outbox")) {
            try (Site site = Site.on(database)) {
                add(new OutboxBench(site, options.messages()).run());
            }
        }
    }

    private void onStatements(String database) throws Exception {
        if (options.wants("diagnosis")) {
            try (Site site = Site.on(database)) {
                // One query beside the running product: the embedded database has one user at a time.
                if (site.postgresql()) {
                    add(new SideBySideBench(site, options.statements()).run());
                    add(new ReleaseBench(site, options.statements()).run());
                }
            }
        }
        if (options.wants("statements")) {
            try (Site site = Site.on(database)) {
                add(new StatementImportBench(site, options.statements()).run());
            }
        }
    }

    private void onActions(String database) throws Exception {
        if (!options.wants("plan")) {
            return;
        }
        try (Site site = Site.on(database)) {
            // Queries beside the running product: the embedded database has one user at a time.
            if (site.postgresql()) {
                new PlanBench(site, options.actions()).run().forEach(this::add);
            }
        }
    }

    private void onLines(String database) throws Exception {
        if (options.wants("lines")) {
            try (Site site = Site.on(database)) {
                // Seeded by SQL that only it speaks.
                if (site.postgresql()) {
                    add(new LineFileBench(site, options.actions()).run());
                }
            }
        }
    }

    private void onCoverage(String database) throws Exception {
        if (options.wants("coverage")) {
            try (Site site = Site.on(database)) {
                add(new CoverageBench(site, COVERAGE_POINTS).run());
            }
        }
    }

    private void onGatherings(String database) throws Exception {
        if (options.wants("calendar")) {
            try (Site site = Site.on(database)) {
                new CalendarBench(site, DATED).run().forEach(this::add);
            }
        }
    }

    private void besideSiting(String database) throws Exception {
        if (options.wants("beside")) {
            try (Site site = Site.on(database)) {
                add(new BesideSitingBench(site, options.users()).run());
            }
        }
    }

    private void add(Result result) {
        results.add(result);
        System.out.println(result.line());
    }

    private void write() throws IOException {
        System.out.println();
        System.out.println(Result.header());
        results.forEach(result -> System.out.println(result.line()));
        String conditions = String.format(
                Locale.ROOT,
                "{\"java\":\"%s\",\"processors\":%d,\"results\":[%n%s%n]}%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                results.stream().map(Result::json).collect(Collectors.joining(",\n")));
        Files.createDirectories(options.json().getParent());
        Files.writeString(options.json(), conditions);
    }

    private static List<Integer> sizes(String name, String otherwise) {
        return list(name, otherwise).stream().map(Integer::valueOf).toList();
    }

    private static List<String> list(String name, String otherwise) {
        return List.of(System.getProperty("bench." + name, otherwise).split(","));
    }
}
