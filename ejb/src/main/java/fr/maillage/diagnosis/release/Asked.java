package fr.maillage.diagnosis.release;

import fr.maillage.diagnosis.statement.Nature;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The attributes by which residents are counted.
 *
 * @param themes keys of the first level
 * @param proposals keys by theme of the first level
 * @param bands all age bands, from young to old
 */
record Asked(List<Long> themes, Map<Long, List<Long>> proposals, List<String> bands) {

    /** The first edition that has something left to tell. */
    int first(Before before) {
        return Stream.of(
                        themes.stream()
                                .flatMap(theme -> Stream.of(Nature.OBSERVATION, Nature.NEED)
                                        .map(nature -> Attribute.said(nature.code(), theme))),
                        proposals.values().stream().flatMap(List::stream).map(Attribute::proposed),
                        Stream.of(Attribute.ages(List.of())))
                .flatMap(Function.identity())
                .mapToInt(before::first)
                .min()
                .orElse(1);
    }
}
