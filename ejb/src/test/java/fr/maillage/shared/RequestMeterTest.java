package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Metric.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestMeterTest {

    private static final long MILLI = 1_000_000;

    private final RequestMeter meter = new RequestMeter();

    private double value(String suffix, Map<String, String> labels) {
        List<Sample> found = meter.metrics().get(0).samples().stream()
                .filter(sample ->
                        sample.suffix().equals(suffix) && sample.labels().equals(labels))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).value();
    }

    @Test
    void answers_are_counted_by_class_and_by_what_they_took_at_most() {
        meter.answered(200, 50 * MILLI);
        meter.answered(204, 51 * MILLI);
        meter.answered(200, 31_000 * MILLI);
        meter.answered(503, MILLI);

        assertThat(value("_count", Map.of("status", "2xx"))).isEqualTo(3);
        assertThat(value("_bucket", Map.of("status", "2xx", "le", "0.05"))).isEqualTo(1);
        assertThat(value("_bucket", Map.of("status", "2xx", "le", "0.1"))).isEqualTo(2);
        assertThat(value("_bucket", Map.of("status", "2xx", "le", "30.0"))).isEqualTo(2);
        assertThat(value("_bucket", Map.of("status", "2xx", "le", "+Inf"))).isEqualTo(3);
        assertThat(value("_sum", Map.of("status", "2xx"))).isEqualTo(31.101);
        assertThat(value("_count", Map.of("status", "5xx"))).isEqualTo(1);
        assertThat(value("_count", Map.of("status", "4xx"))).isZero();
    }

    @Test
    void what_is_no_status_is_counted_with_the_nearest() {
        meter.answered(0, MILLI);
        meter.answered(999, MILLI);

        assertThat(value("_count", Map.of("status", "1xx"))).isEqualTo(1);
        assertThat(value("_count", Map.of("status", "5xx"))).isEqualTo(1);
    }
}
