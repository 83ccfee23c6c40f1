package fr.maillage.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Metric;
import fr.maillage.shared.Metric.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrometheusTextTest {

    @Test
    void a_metric_says_what_it_is_and_then_its_values() {
        assertThat(PrometheusText.of(List.of(
                        Metric.gauge("a_bytes", "Some\nbytes.", 3_000_000_000d),
                        new Metric(
                                "b_seconds",
                                Metric.Type.HISTOGRAM,
                                "Seconds.",
                                List.of(
                                        new Sample("_bucket", Map.of("status", "2xx", "le", "0.05"), 1),
                                        new Sample("_sum", Map.of(), 0.25))))))
                .isEqualTo("""
                    # HELP a_bytes Some\\nbytes.
                    # TYPE a_bytes gauge
                    a_bytes 3000000000
                    # HELP b_seconds Seconds.
                    # TYPE b_seconds histogram
                    b_seconds_bucket{le="0.05",status="2xx"} 1
                    b_seconds_sum 0.25
                    """);
    }

    @Test
    void labels_are_quoted_and_what_is_not_known_is_no_number() {
        assertThat(PrometheusText.of(
                        List.of(Metric.gauge("a", "A.", List.of(Sample.of("of", "\"x\\y\"\n", Double.NaN))))))
                .endsWith("a{of=\"\\\"x\\\\y\\\"\\n\"} NaN\n");
    }
}
