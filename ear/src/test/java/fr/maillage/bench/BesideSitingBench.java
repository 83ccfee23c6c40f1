package fr.maillage.bench;

import fr.maillage.job.RestClient;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Site;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Pages while sites are searched, beside the same pages alone. */
final class BesideSitingBench {

    /** The most that a request may bring. */
    private static final int POINTS = 20_000;

    /** The side of the square in which they lie, in metres. */
    private static final int SIDE = 40_000;

    /** The longest search that may be asked for. */
    private static final int SECONDS = 60;

    private final Site site;
    private final int users;

    BesideSitingBench(Site site, int users) {
        this.site = site;
        this.users = users;
    }

    /** On an empty base, which gets the permanences of Île-de-France. */
    Result run() throws Exception {
        site.start();
        RestClient client = new RestClient(site.server());
        ImportBench.await(
                client, client.upload(SharedData.file("places/permanences-idf-2022-12.json"), "cnfs-permanences"));
        Duration visit = Duration.ofSeconds(45);
        new LoadBench(site, users, visit).readingTimes();
        List<Double> alone = new LoadBench(site, users, visit).readingTimes();
        AtomicBoolean left = new AtomicBoolean();
        CompletableFuture<Integer> searches = CompletableFuture.supplyAsync(() -> search(client, left));
        List<Double> beside = new LoadBench(site, users, visit).readingTimes();
        left.set(true);
        int searched = searches.join();
        site.stop();
        return new Result(
                "Pages beside a siting",
                site.database(),
                Result.percentile(beside, 0.95),
                Result.percentile(alone, 0.95),
                2,
                "ms",
                users + " people for " + visit.toSeconds() + " s, " + beside.size() + " pages beside " + searched
                        + " searches one after the other among " + POINTS + " points; 95th percentiles");
    }

    /** Searches, one after the other, until the visitors have left. */
    private static int search(RestClient client, AtomicBoolean left) {
        String instance = instance();
        int searches = 0;
        while (!left.get()) {
            client.ask("/api/v1/siting", instance);
            searches++;
        }
        return searches;
    }

    private static String instance() {
        Random random = new Random(POINTS);
        String points = random.ints(POINTS, 1, 1000)
                .mapToObj(demand -> "{\"x\":" + random.nextInt(SIDE) + ",\"y\":" + random.nextInt(SIDE) + ",\"demand\":"
                        + demand + "}")
                .collect(Collectors.joining(","));
        return "{\"points\":[" + points + "],\"radius\":1000,\"p\":60,\"timeLimitSeconds\":" + SECONDS + "}";
    }
}
