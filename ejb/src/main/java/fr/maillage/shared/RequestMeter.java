package fr.maillage.shared;

import fr.maillage.shared.Metric.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests that this server has answered: their number, their outcome and the time they took. */
@ApplicationScoped
public class RequestMeter implements Measured {

    private static final int CLASSES = 5;

    /** In milliseconds. */
    private static final List<Integer> BOUNDS = List.of(50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000);

    private final List<Answers> classes =
            IntStream.rangeClosed(1, CLASSES).mapToObj(Answers::new).toList();

    /**
     * Notes an answer.
     *
     * @param status of HTTP
     * @param nanos what it took
     */
    public void answered(int status, long nanos) {
        classes.get(Math.max(1, Math.min(CLASSES, status / 100)) - 1).note(nanos);
    }

    @Override
    public List<Metric> metrics() {
        return List.of(new Metric(
                "maillage_request_seconds",
                Metric.Type.HISTOGRAM,
                "Seconds until requests were answered, by class of status.",
                classes.stream().flatMap(Answers::samples).toList()));
    }

    private static final class Answers {

        private final String status;
        private final List<LongAdder> within =
                BOUNDS.stream().map(bound -> new LongAdder()).toList();
        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        private Answers(int hundreds) {
            status = hundreds + "xx";
        }

        private void note(long took) {
            long millis = TimeUnit.NANOSECONDS.toMillis(took);
            for (int i = 0; i < BOUNDS.size(); i++) {
                if (millis <= BOUNDS.get(i)) {
                    within.get(i).increment();
                    break;
                }
            }
            nanos.add(took);
            count.increment();
        }

        private Stream<Sample> samples() {
            List<Sample> samples = new ArrayList<>();
            long all = count.sum();
            long sum = 0;
            for (int i = 0; i < BOUNDS.size(); i++) {
                sum += within.get(i).sum();
                samples.add(bucket(Double.toString(BOUNDS.get(i) / 1000.0), sum));
            }
            samples.add(bucket("+Inf", Math.max(all, sum)));
            samples.add(new Sample("_sum", Map.of("status", status), nanos.sum() / 1e9));
            samples.add(new Sample("_count", Map.of("status", status), Math.max(all, sum)));
            return samples.stream();
        }

        private Sample bucket(String bound, long value) {
            return new Sample("_bucket", Map.of("status", status, "le", bound), value);
        }
    }
}
