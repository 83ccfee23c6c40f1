package fr.maillage.web.shared;

import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.web.shared.list.RowAct;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that {@code m:list} reads about the kinds whose lists are declared. */
final class ListTexts {

    private ListTexts() {}

    /** Texts that each declared list must have. */
    static Set<String> required() {
        return Stream.concat(specs().stream().flatMap(ListTexts::keys), acts()).collect(Collectors.toSet());
    }

    /** The texts of buttons on rows. */
    private static Stream<String> acts() {
        return ProductClasses.ending(RowAct.class, "Act").stream()
                .filter(type -> RowAct.class.isAssignableFrom(type) && !type.isInterface())
                .map(ListTexts::kind)
                .flatMap(kind -> Stream.of("act", "act.one", "act.done").map(key -> kind + "." + key));
    }

    private static String kind(Class<?> act) {
        try {
            return ((RowAct<?>) act.getConstructor().newInstance()).kind();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The declarations of the product. */
    static List<ListSpec<?, ?>> specs() {
        return ProductClasses.ending("List").stream()
                .filter(type -> RecordList.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .<ListSpec<?, ?>>map(ListTexts::spec)
                .toList();
    }

    private static ListSpec<?, ?> spec(Class<?> list) {
        try {
            return (ListSpec<?, ?>) list.getField("SPEC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> keys(ListSpec<?, ?> spec) {
        Set<String> keys = new HashSet<>(Set.of("list.title", "export.file"));
        if (spec.paged()) {
            keys.addAll(ends(spec));
        }
        return Stream.concat(
                keys.stream().map(key -> spec.kind() + "." + key),
                spec.columns().stream()
                        .flatMap(column -> Stream.of(column.label(), column.texts()))
                        .filter(Objects::nonNull));
    }

    /** Words of the page beside the columns. */
    private static Set<String> ends(ListSpec<?, ?> spec) {
        Set<String> keys = new HashSet<>();
        Stream.of("title", "lead", "count", "none", "none.text", "empty").forEach(end -> keys.add("list." + end));
        Stream.of("form", "q", "q.help").forEach(end -> keys.add("filter." + end));
        if (spec.edits() != null) {
            keys.add("add");
            keys.add("list.empty.text");
        }
        for (ListFilter filter : spec.filters()) {
            switch (filter.shape()) {
                case WORDS, TERRITORY -> {}
                case FLAG, ARCHIVED -> keys.add("filter." + filter.name());
                default ->
                    keys.add((Messages.has(spec.kind() + ".field." + filter.name()) ? "field." : "filter.")
                            + filter.name());
            }
            filter.choices().forEach(code -> keys.add(filter.name() + "." + code));
        }
        return keys;
    }
}
