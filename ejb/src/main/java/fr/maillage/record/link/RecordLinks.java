package fr.maillage.record.link;

import fr.maillage.shared.Brought;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The records of all features that others name. A kind that fails is left out and logged. What the caller may not read she
 * does not find.
 */
@ApplicationScoped
public class RecordLinks {

    private static final String WHAT = "A list of linked records";

    /** As much as a code or a title has. */
    private static final int LONGEST = 300;

    @Inject
    @Any
    private Instance<LinkTargets> kinds;

    /** A text with the kind that it names. */
    private record Said(String text, String code) {}

    /**
     * Finds the targets of some references, archived records too, in one statement for each kind.
     *
     * @return without those that nothing, or nothing that the caller may read, bears
     */
    public Map<RecordRef, LinkTarget> byRef(Collection<RecordRef> refs) {
        Map<RecordRef, LinkTarget> found = new HashMap<>();
        if (refs.isEmpty()) {
            return found;
        }
        each(kind -> {
                    List<UUID> ids = refs.stream()
                            .filter(ref -> ref.type().equals(kind.kind()))
                            .map(RecordRef::id)
                            .distinct()
                            .toList();
                    return ids.isEmpty()
                            ? List.<LinkTarget>of()
                            : List.copyOf(kind.byId(ids).values());
                })
                .forEach(targets -> targets.forEach(target -> found.put(target.ref(), target)));
        return found;
    }

    /**
     * Resolves some texts: {@code constat:F07}, a reference as {@link RecordRef#written} writes it, or a code or title that
     * only one kind has.
     *
     * @param territory the code of the territory that the texts are about
     * @return by text as it was given; a text that names nothing, or more than one record, is not in it
     */
    public Map<String, LinkTarget> named(String territory, Collection<String> texts) {
        Map<String, LinkTarget> found = new HashMap<>();
        Map<String, RecordRef> written = new LinkedHashMap<>();
        texts.forEach(text -> RecordRef.read(text).ifPresent(ref -> written.put(text, ref)));
        Map<RecordRef, LinkTarget> targets = byRef(written.values());
        written.forEach((text, ref) -> {
            if (targets.containsKey(ref)) {
                found.put(text, targets.get(ref));
            }
        });
        List<String> others = texts.stream()
                .filter(text -> !written.containsKey(text) && text.length() <= LONGEST)
                .toList();
        if (others.isEmpty()) {
            return found;
        }
        Map<String, List<LinkTarget>> meant = new HashMap<>();
        each(kind -> coded(kind, territory, others))
                .forEach(some -> some.forEach((text, target) ->
                        meant.computeIfAbsent(text, t -> new ArrayList<>()).add(target)));
        meant.forEach((text, some) -> {
            if (some.size() == 1) {
                found.put(text, some.get(0));
            }
        });
        return found;
    }

    /** The texts that name records of one kind: those with its word, and those without any. */
    private static Map<String, LinkTarget> coded(LinkTargets kind, String territory, List<String> texts) {
        List<Said> said =
                texts.stream().flatMap(text -> said(kind, text).stream()).toList();
        Map<String, LinkTarget> found =
                kind.byCode(territory, said.stream().map(Said::code).distinct().toList());
        Map<String, LinkTarget> meant = new HashMap<>();
        said.stream().filter(s -> found.containsKey(s.code())).forEach(s -> meant.put(s.text(), found.get(s.code())));
        return meant;
    }

    private static Optional<Said> said(LinkTargets kind, String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            return Optional.of(new Said(text, text.strip()));
        }
        String word = PlainText.letters(text.substring(0, colon));
        boolean its = Stream.concat(kind.words().stream(), Stream.of(kind.kind()))
                .map(PlainText::letters)
                .anyMatch(word::equals);
        return its ? Optional.of(new Said(text, text.substring(colon + 1).strip())) : Optional.empty();
    }

    /**
     * Suggests what somebody may mean who types these words: of each kind the likeliest first.
     *
     * @param territory the code of the territory that she works for; null for any
     * @param limit how many at most
     */
    public List<LinkTarget> suggest(String territory, String words, int limit) {
        List<List<LinkTarget>> found =
                each(kind -> kind.suggest(territory, words, limit)).toList();
        List<LinkTarget> mixed = new ArrayList<>();
        for (int place = 0; place < limit; place++) {
            for (List<LinkTarget> targets : found) {
                if (place < targets.size() && mixed.size() < limit) {
                    mixed.add(targets.get(place));
                }
            }
        }
        return mixed;
    }

    private <T> Stream<T> each(Function<LinkTargets, T> asked) {
        return kinds
                .handlesStream()
                .flatMap(handle -> Brought.read(WHAT, () -> asked.apply(handle.get())).stream())
                .toList()
                .stream();
    }
}
