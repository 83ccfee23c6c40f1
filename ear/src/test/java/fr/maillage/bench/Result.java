package fr.maillage.bench;

import java.util.List;
import java.util.Locale;

/**
 * A figure beside its reference.
 *
 * @param name what was measured
 * @param database {@code h2} or {@code postgresql}
 * @param measured in {@code unit}
 * @param reference in {@code unit}; what {@code measured} is divided by
 * @param target the largest ratio that is wanted; 0 where none is set
 * @param unit of both
 * @param conditions sizes and the like
 */
record Result(
        String name,
        String database,
        double measured,
        double reference,
        double target,
        String unit,
        String conditions) {

    double ratio() {
        return measured / reference;
    }

    boolean met() {
        return target == 0 || ratio() <= target;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f %s | %.1f %s | %.2f | %s | %s |",
                name,
                database,
                measured,
                unit,
                reference,
                unit,
                ratio(),
                target == 0 ? "" : "≤ " + trimmed(target) + (met() ? ", met" : ", MISSED"),
                conditions);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"database\":\"%s\",\"measured\":%.3f,\"reference\":%.3f,\"unit\":\"%s\",\"ratio\":%.3f,"
                        + "\"target\":%s,\"met\":%s,\"conditions\":\"%s\"}",
                name,
                database,
                measured,
                reference,
                unit,
                ratio(),
                target == 0 ? "null" : trimmed(target),
                met(),
                conditions);
    }

    static String header() {
        return "| what | database | measured | reference | ratio | target | conditions |\n|---|---|---:|---:|---:|---|---|";
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static double percentile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    private static String trimmed(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
