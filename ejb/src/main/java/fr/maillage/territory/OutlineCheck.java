package fr.maillage.territory;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.OutlineReport.FeatureError;
import fr.maillage.territory.outline.OutlineCodes;
import fr.maillage.territory.outline.OutlineFile.Feature;
import fr.maillage.territory.outline.OutlineReader;
import fr.maillage.territory.outline.OutlineReader.Outline;
import fr.maillage.territory.outline.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;

/** Judges the features of one file, and keeps the right ones simplified. */
final class OutlineCheck {

    /** The largest QPV have four square kilometres. */
    private static final double LARGEST_QPV = 8;

    /** Shapes that have more than this in common are one. */
    private static final double SAME = 0.95;

    private final OutlineCodes codes;
    private final Predicate<String> exists;
    private final Supplier<Map<Long, Geometry>> communeShapes;
    private final Map<String, Geometry> shapes = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> repaired = new ArrayList<>();
    private final List<FeatureError> errors = new ArrayList<>();
    private final Map<TerritoryKind, String> otherKinds = new LinkedHashMap<>();
    private Map<Long, Geometry> communes;
    private int read;
    private int fitting;

    /**
     * @param exists whether there is a territory with an official code
     * @param communeShapes the outlines of communes; asked for once, and only if needed
     */
    OutlineCheck(OutlineCodes codes, Predicate<String> exists, Supplier<Map<Long, Geometry>> communeShapes) {
        this.codes = codes;
        this.exists = exists;
        this.communeShapes = communeShapes;
    }

    void take(Feature feature) {
        read++;
        String code = codes.code(feature);
        String name = OutlineCodes.name(feature).isEmpty() ? code : OutlineCodes.name(feature);
        Optional<Violation> wrong = checkCode(code);
        if (wrong.isEmpty()) {
            try {
                Outline outline = OutlineReader.read(feature.geometry());
                wrong = checkShape(outline.shape());
                if (wrong.isEmpty()) {
                    shapes.put(code, Shapes.simplified(outline.shape(), codes.tolerance()));
                    names.put(code, name);
                    if (outline.repaired()) {
                        repaired.add(name);
                    }
                }
            } catch (Problem problem) {
                wrong = Optional.of(problem.violations().get(0));
                if ("file".equals(wrong.get().field())) {
                    throw problem;
                }
            }
        }
        wrong.ifPresent(v -> errors.add(new FeatureError(feature.number(), name, v)));
    }

    /**
     * Refuses a file in which no code is one of the expected kind.
     *
     * @throws Problem INVALID on field {@code file}
     */
    void refuseOtherKinds() {
        if (fitting == 0) {
            if (read == 0) {
                throw Problem.invalid("file", "outline-empty", null);
            }
            for (Map.Entry<TerritoryKind, String> other : otherKinds.entrySet()) {
                throw Problem.invalid("file", "outline-kind-" + other.getKey().prefix(), other.getValue());
            }
            throw errors.stream().allMatch(e -> e.violation().rule().equals("outline-code-missing"))
                    ? Problem.invalid("file", "outline-no-code", String.join(", ", codes.properties()))
                    : new Problem(
                            Problem.Kind.INVALID, List.of(onFile(errors.get(0).violation())));
        }
    }

    int read() {
        return read;
    }

    /** By official code. */
    Map<String, Geometry> shapes() {
        return shapes;
    }

    /** Gives the names that the file has for the right ones, by official code. */
    Map<String, String> names() {
        return names;
    }

    List<String> repaired() {
        return repaired;
    }

    List<FeatureError> errors() {
        return errors;
    }

    private Optional<Violation> checkCode(String code) {
        if (code.isEmpty()) {
            return violation("outline-code-missing", null);
        }
        if (!codes.fits(code)) {
            // Two codes in one cell: somebody joined tables, and nobody knows whose outline this is.
            boolean joined = TerritoryPatterns.JOINED_CODES.matcher(code).find() || code.startsWith("[");
            if (!joined) {
                OutlineCodes.kindsOf(code).forEach(kind -> otherKinds.putIfAbsent(kind, code));
            }
            return violation(joined ? "outline-code-joined" : "outline-code-form", code);
        }
        fitting++;
        if (!exists.test(code)) {
            return violation("outline-code-unknown", code);
        }
        return shapes.containsKey(code) ? violation("outline-code-repeated", code) : Optional.empty();
    }

    private Optional<Violation> checkShape(Geometry shape) {
        if (codes != OutlineCodes.QPV) {
            return Optional.empty();
        }
        if (Shapes.squareKilometres(shape) > LARGEST_QPV) {
            return violation("outline-qpv-large", String.valueOf(Math.round(Shapes.squareKilometres(shape))));
        }
        if (communes == null) {
            communes = communeShapes.get();
        }
        boolean commune = communes.values().stream()
                .anyMatch(c -> c.getEnvelopeInternal().intersects(shape.getEnvelopeInternal())
                        && Shapes.likeness(c, shape) > SAME);
        return commune ? violation("outline-qpv-commune", null) : Optional.empty();
    }

    private static Optional<Violation> violation(String rule, String value) {
        return Optional.of(Violation.of("features", rule, value));
    }

    private static Violation onFile(Violation violation) {
        return new Violation("file", violation.rule(), violation.value(), violation.args());
    }
}
