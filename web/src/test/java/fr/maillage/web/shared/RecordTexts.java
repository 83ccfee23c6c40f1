package fr.maillage.web.shared;

import fr.maillage.actor.ActorField;
import fr.maillage.offer.OfferField;
import fr.maillage.record.RecordField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that pages of records read by the names of their kind and fields; see {@code docs/record.md}. */
final class RecordTexts {

    /** The kinds that stand on the common pages. */
    private static final Map<String, RecordField[]> KINDS =
            Map.of("actor", ActorField.values(), "offer", OfferField.values());

    private static final List<String> ALWAYS =
            List.of("done.created", "done.saved", "done.archived", "done.restored", "export.file", "list.title");

    private RecordTexts() {}

    /** What each kind must have. */
    static Set<String> required() {
        return keys((kind, field) -> Stream.concat(
                ALWAYS.stream().map(key -> kind + "." + key),
                Stream.of(kind + ".field." + field.key(), kind + ".section." + field.section())));
    }

    /** What a kind may have for a field. */
    static Set<String> optional() {
        return keys((kind, field) ->
                Stream.of("help", "absent", "value").map(part -> kind + "." + part + "." + field.key()));
    }

    private interface Keys {
        Stream<String> of(String kind, RecordField field);
    }

    private static Set<String> keys(Keys keys) {
        return KINDS.entrySet().stream()
                .flatMap(kind -> Stream.of(kind.getValue()).flatMap(field -> keys.of(kind.getKey(), field)))
                .collect(Collectors.toSet());
    }
}
