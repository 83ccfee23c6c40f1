package fr.maillage.web.orientation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers given so far, as the address says; each page hands them on in its links. Immutable. */
public final class OrientationState {

    /** Everything that an address may say, in the order in which links say it. */
    private static final List<String> NAMES = List.of(
            "need",
            "territory",
            "lat",
            "lon",
            "at",
            "day",
            "time",
            "language",
            "cost",
            "accessibility",
            "mode",
            "km",
            "embed",
            "lang");

    private static final List<String> PLACE = List.of("territory", "lat", "lon");
    private static final List<String> MOMENT = List.of("at", "day", "time");

    private final Map<String, List<String>> values;

    /** A value that a form hands on. */
    public record Kept(String name, String value) {}

    private OrientationState(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The state that a request's parameters make; other parameters and blank ones do not count. */
    public static OrientationState of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<String> given = Arrays.stream(parameters.getOrDefault(name, new String[0]))
                    .filter(v -> !v.isBlank())
                    .toList();
            if (!given.isEmpty()) {
                values.put(name, given);
            }
        }
        return new OrientationState(values);
    }

    /** All of it, for the service to read. */
    public Map<String, List<String>> parameters() {
        return Map.copyOf(values);
    }

    /** The first value; null where there is none. */
    public String get(String name) {
        return values.containsKey(name) ? values.get(name).get(0) : null;
    }

    /** Tells if a name has that value. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public boolean isEmbedded() {
        return "true".equals(get("embed"));
    }

    /** Tells if it says from where to look. */
    public boolean isPlaced() {
        return get("territory") != null || get("lat") != null;
    }

    /** Tells if it says when. */
    public boolean isTimed() {
        return get("at") != null || get("day") != null;
    }

    /** The same with a value. */
    public OrientationState with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new OrientationState(changed);
    }

    /** The same at another place; any place it had is gone. */
    public OrientationState at(String territory) {
        return without(PLACE).with("territory", territory);
    }

    /** The same at another moment: {@code now}, {@code any}, or a day and a time of that form. */
    public OrientationState when(String moment) {
        return without(MOMENT).with("at", moment);
    }

    /** The same without a name, without the place ({@code place}) or without the moment ({@code moment}). */
    public OrientationState without(String name) {
        return switch (name) {
            case "place" -> without(PLACE);
            case "moment" -> without(MOMENT);
            default -> without(List.of(name));
        };
    }

    private OrientationState without(List<String> names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        names.forEach(changed::remove);
        return new OrientationState(changed);
    }

    /** A page with this state. */
    public String href(String path) {
        String query = NAMES.stream()
                .flatMap(name -> values.getOrDefault(name, List.of()).stream()
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Lists what a form on this page must hand on as hidden fields. */
    public List<Kept> getKept() {
        List<Kept> kept = new ArrayList<>();
        NAMES.forEach(name -> values.getOrDefault(name, List.of()).forEach(value -> kept.add(new Kept(name, value))));
        return kept;
    }
}
