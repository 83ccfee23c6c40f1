package fr.maillage.administration;

import fr.maillage.shared.Metric;
import fr.maillage.shared.Metric.Sample;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes measured values as Prometheus reads them, in the text format 0.0.4. */
public final class PrometheusText {

    /** The media type of the format. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private PrometheusText() {}

    /** One block for each metric: what it is, then its values. */
    public static String of(Collection<Metric> metrics) {
        StringBuilder text = new StringBuilder();
        for (Metric metric : metrics) {
            text.append("# HELP ")
                    .append(metric.name())
                    .append(' ')
                    .append(help(metric.help()))
                    .append('\n');
            text.append("# TYPE ").append(metric.name()).append(' ');
            text.append(metric.type().name().toLowerCase(Locale.ROOT)).append('\n');
            metric.samples()
                    .forEach(sample -> text.append(line(metric.name(), sample)).append('\n'));
        }
        return text.toString();
    }

    private static String line(String name, Sample sample) {
        String labels = sample.labels().isEmpty()
                ? ""
                : new TreeMap<>(sample.labels())
                        .entrySet().stream().map(PrometheusText::label).collect(Collectors.joining(",", "{", "}"));
        return name + sample.suffix() + labels + " " + number(sample.value());
    }

    private static String label(Map.Entry<String, String> label) {
        String value =
                label.getValue().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return label.getKey() + "=\"" + value + "\"";
    }

    private static String help(String help) {
        return help.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
