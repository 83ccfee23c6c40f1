package fr.maillage.committee.decision;

import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.LinkTargets;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.UUID;
import java.util.stream.Collectors;

/** The records of all features that decisions may name. */
@ApplicationScoped
public class NamedRecords {

    private static final int LOOKED_AT = 10;
    private static final int TOLD = 5;
    private static final int MOST_CODES = 20;
    private static final int LONGEST_CODE = 40;

    /** Separators of the words of a text; codes have dots, dashes and slashes in them. */
    private static final String BETWEEN = " \t\n\r\u00a0\u202f,;:!?()\"'«»“”’";

    @Inject
    @Any
    private Instance<LinkTargets> targets;

    /** The words of the kinds that can be named, in their order. */
    public List<String> kinds() {
        return all().stream().map(LinkTargets::kind).toList();
    }

    /** Finds those of some records that the caller may read, in one statement for each kind. */
    public Map<RecordRef, LinkTarget> byRef(Collection<RecordRef> records) {
        Map<String, Set<UUID>> byKind = records.stream()
                .collect(Collectors.groupingBy(RecordRef::type, Collectors.mapping(RecordRef::id, Collectors.toSet())));
        Map<RecordRef, LinkTarget> found = new HashMap<>();
        for (LinkTargets kind : all()) {
            if (byKind.containsKey(kind.kind())) {
                kind.byId(byKind.get(kind.kind())).values().forEach(target -> found.put(target.ref(), target));
            }
        }
        return found;
    }

    /**
     * The records of a territory that a file names by a word and codes, such as {@code constat} and {@code F07}.
     *
     * @return by code; one that nothing, or more than one record, bears is not in it. Empty for a word that nobody knows
     */
    public Optional<Map<String, LinkTarget>> byCode(String territory, String word, Collection<String> codes) {
        String letters = PlainText.letters(word);
        List<LinkTargets> meant = all().stream()
                .filter(kind -> kind.words().stream()
                        .anyMatch(known -> PlainText.letters(known).equals(letters)))
                .toList();
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Map<String, LinkTarget> found = new LinkedHashMap<>();
        meant.forEach(kind -> kind.byCode(territory, codes).forEach(found::putIfAbsent));
        return Optional.of(found);
    }

    /** The records of a territory that a text calls by their codes, such as AC10: words of letters and digits. */
    public List<LinkTarget> mentioned(String territory, String text) {
        Set<String> codes = new LinkedHashSet<>();
        StringTokenizer words = new StringTokenizer(text, BETWEEN);
        while (words.hasMoreTokens() && codes.size() < MOST_CODES) {
            String word = words.nextToken();
            String code = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (code.length() <= LONGEST_CODE
                    && code.chars().anyMatch(Character::isDigit)
                    && code.chars().anyMatch(Character::isLetter)) {
                codes.add(code);
            }
        }
        return codes.isEmpty()
                ? List.of()
                : all().stream()
                        .flatMap(kind -> kind.byCode(territory, codes).values().stream())
                        .toList();
    }

    /**
     * The record of a kind that somebody means by what she typed: its code, its title, or words that only one has.
     *
     * @throws Problem INVALID on {@code record} where nothing or more than one thing is meant, on {@code kind} for one that
     *     there is not
     */
    public LinkTarget meant(String territory, String kind, String words) {
        LinkTargets targetsOfKind = of(kind);
        LinkTarget coded = targetsOfKind.byCode(territory, List.of(words)).get(words);
        if (coded != null) {
            return coded;
        }
        List<LinkTarget> found = targetsOfKind.suggest(territory, words, LOOKED_AT);
        List<LinkTarget> titled = found.stream()
                .filter(target ->
                        label(target).equalsIgnoreCase(words) || target.title().equalsIgnoreCase(words))
                .toList();
        if (titled.size() == 1) {
            return titled.get(0);
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty()
                ? Problem.invalid("record", "committee-decision-record-none", words)
                : Problem.invalid(
                        "record",
                        "committee-decision-record-many",
                        words,
                        found.stream().limit(TOLD).map(NamedRecords::label).collect(Collectors.joining(" ; ")));
    }

    /** Gives the words by which people call a record: its code and title. */
    public static String label(LinkTarget target) {
        return target.code() == null ? target.title() : target.code() + " – " + target.title();
    }

    private LinkTargets of(String kind) {
        return all().stream()
                .filter(known -> known.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("kind", "unknown-value", kind));
    }

    private List<LinkTargets> all() {
        return targets.stream().sorted(Comparator.comparing(LinkTargets::kind)).toList();
    }
}
