package fr.maillage.shared;

import java.util.List;
import java.util.Map;

/**
 * Something measured at a moment, with one value or one for each of several labels.
 *
 * @param name in the words of Prometheus, such as {@code maillage_outbox_messages}
 * @param help one sentence for whoever operates the product
 */
public record Metric(String name, Type type, String help, List<Sample> samples) {

    public Metric {
        samples = List.copyOf(samples);
    }

    /** Behaviour of values. */
    public enum Type {
        GAUGE,
        /** Only grows, from 0 at the start of this server. */
        COUNTER,
        HISTOGRAM
    }

    /**
     * A value.
     *
     * @param suffix what is added to the name, for the parts of a histogram; else empty
     */
    public record Sample(String suffix, Map<String, String> labels, double value) {

        public Sample {
            labels = Map.copyOf(labels);
        }

        public static Sample of(String label, String named, double value) {
            return new Sample("", Map.of(label, named), value);
        }
    }

    /** One value that goes up and down. */
    public static Metric gauge(String name, String help, double value) {
        return new Metric(name, Type.GAUGE, help, List.of(new Sample("", Map.of(), value)));
    }

    /** Several such values. */
    public static Metric gauge(String name, String help, List<Sample> samples) {
        return new Metric(name, Type.GAUGE, help, samples);
    }

    /** One value that only grows. */
    public static Metric counter(String name, String help, double value) {
        return new Metric(name, Type.COUNTER, help, List.of(new Sample("", Map.of(), value)));
    }
}
