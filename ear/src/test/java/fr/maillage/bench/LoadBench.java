package fr.maillage.bench;

import fr.maillage.testing.Site;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who read pages and correct places at the same time, each pausing a second or so between two requests. */
final class LoadBench {

    private static final List<String> PAGES =
            List.of("/home.xhtml", "/place/list.xhtml", "/indicator/list.xhtml", "/job/list.xhtml");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final Site site;
    private final int users;
    private final Duration duration;
    private final AtomicInteger errors = new AtomicInteger();
    private final List<Double> reading = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> editing = Collections.synchronizedList(new ArrayList<>());

    LoadBench(Site site, int users, Duration duration) {
        this.site = site;
        this.users = users;
        this.duration = duration;
    }

    /** On whatever places the site has; there must be some. */
    List<Result> run() throws Exception {
        site.start();
        try {
            visit();
        } finally {
            site.stop();
        }
        String conditions = users + " people for " + duration.toSeconds() + " s, " + (reading.size() + editing.size())
                + " requests, " + errors.get() + " errors; 95th percentile beside 500 ms";
        return List.of(
                result("Reading pages under load", reading, conditions),
                result("Correcting places under load", editing, conditions));
    }

    /**
     * The same on a site that runs already and goes on running.
     *
     * @return the milliseconds of each page that was read
     * @throws IllegalStateException if a request failed
     */
    List<Double> readingTimes() throws Exception {
        visit();
        if (errors.get() > 0) {
            throw new IllegalStateException(errors.get() + " requests failed");
        }
        return List.copyOf(reading);
    }

    private void visit() throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            visitors.add(Visitor.administrator(site.server()));
        }
        List<String> places = ids(visitors.get(0));
        ExecutorService people = Executors.newFixedThreadPool(users);
        try {
            List<Callable<Void>> days = new ArrayList<>();
            long end = System.nanoTime() + duration.toNanos();
            for (int i = 0; i < users; i++) {
                Visitor visitor = visitors.get(i);
                Random random = new Random(i);
                days.add(() -> work(visitor, places, random, end));
            }
            for (Future<Void> day : people.invokeAll(days)) {
                day.get();
            }
        } finally {
            people.shutdown();
            people.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private Result result(String name, List<Double> times, String conditions) {
        double p95 = Result.percentile(times, 0.95);
        return new Result(name, site.database(), errors.get() == 0 ? p95 : Double.MAX_VALUE, 500, 1, "ms", conditions);
    }

    private Void work(Visitor visitor, List<String> places, Random random, long end) {
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(500, 1500)));
            String place = places.get(random.nextInt(places.size()));
            if (random.nextInt(5) == 0) {
                correct(visitor, place, random.nextInt(1000));
            } else {
                String page = random.nextInt(3) == 0
                        ? "/place/detail.xhtml?id=" + place
                        : PAGES.get(random.nextInt(PAGES.size()));
                timed(reading, () -> visitor.page(page).statusCode());
            }
        }
        return null;
    }

    /** Reads a place and writes it with another address; that somebody else was faster is an answer, not an error. */
    private void correct(Visitor visitor, String place, int number) {
        String path = "/api/v1/places/" + place;
        HttpResponse<String> read = visitor.call("GET", path, null);
        String tag = read.headers().firstValue("ETag").orElse("");
        String changed = read.body()
                .replaceFirst("\"adresse\"\\s*:\\s*\"[^\"]*\"", "\"adresse\":\"" + number + " rue de la Paix\"");
        timed(editing, () -> {
            int status = visitor.call("PUT", path, changed, "If-Match", tag).statusCode();
            return status == 412 ? 200 : status;
        });
    }

    private void timed(List<Double> times, Callable<Integer> request) {
        long start = System.nanoTime();
        try {
            if (request.call() != 200) {
                errors.incrementAndGet();
            }
        } catch (Exception e) {
            errors.incrementAndGet();
        }
        times.add((System.nanoTime() - start) / 1e6);
    }

    private static List<String> ids(Visitor visitor) {
        List<String> ids = new ArrayList<>();
        Matcher matcher =
                ID.matcher(visitor.call("GET", "/api/v1/places?size=200", null).body());
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }
}
