package fr.maillage.diagnosis.release;

import fr.maillage.diagnosis.persistence.PublishedCountsRepository;
import fr.maillage.diagnosis.persistence.ReleaseRepository;
import fr.maillage.diagnosis.theme.ThemeKind;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.shared.ReleasePolicy.Node;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Works out what an edition tells, from residents as they stand. */
@ApplicationScoped
class Releasing {

    @Inject
    private ReleaseRepository releases;

    @Inject
    private PublishedCountsRepository territories;

    @Inject
    private ThemeService themes;

    @Inject
    private VocabularyService vocabularies;

    /**
     * An edition in the making.
     *
     * @param whole the places where somebody is counted, below the territory of the edition
     */
    record Drafted(List<ToldPart> parts, Node whole) {}

    /**
     * Drafts an edition.
     *
     * @param waiting the communes of those who wait; empty where the edition has been opened and they are counted in it
     */
    Drafted draft(long root, int number, Collection<Long> waiting, LocalDate day) {
        Asked asked = asked();
        Map<String, Integer> last = new HashMap<>();
        releases.lastTold(root)
                .forEach(
                        row -> last.merge(Before.family(row.text("attribute")), (int) row.number("number"), Math::max));
        Map<Integer, List<Set<Long>>> people = new HashMap<>();
        int first = Math.min(number, asked.first(new Before(last, people)));
        people(root, first, people);
        Waiting counts = new Waiting();
        releases.addWaiting(counts, waiting, number);
        releases.addCounted(counts, root, first);
        Node whole = tree(root, counts.communes(first), day);
        ReleaseDraft draft = new ReleaseDraft(
                whole, counts, number, new Before(last, people), asked, new Random(root * 31 + number));
        return new Drafted(draft.parts(), whole);
    }

    private Asked asked() {
        ThemeTree tree = themes.tree();
        List<Long> keys = new ArrayList<>();
        Map<Long, List<Long>> proposals = new LinkedHashMap<>();
        for (ThemeView theme : tree.below(null)) {
            keys.add(theme.key());
            proposals.put(
                    theme.key(),
                    below(theme, tree)
                            .filter(each -> each.kind() == ThemeKind.PROPOSAL)
                            .map(ThemeView::key)
                            .toList());
        }
        List<String> bands = new ArrayList<>();
        vocabularies.all().terms(Vocabulary.AGE_BAND).stream()
                .map(VocabularyTerm::code)
                .forEach(bands::add);
        bands.add("");
        return new Asked(keys, proposals, bands);
    }

    private static Stream<ThemeView> below(ThemeView theme, ThemeTree tree) {
        return Stream.concat(Stream.of(theme), tree.below(theme).stream().flatMap(each -> below(each, tree)));
    }

    private void people(long root, int first, Map<Integer, List<Set<Long>>> people) {
        Map<Long, Set<Long>> parts = new HashMap<>();
        Map<Long, Integer> numbers = new HashMap<>();
        for (Row row : releases.people(root, first)) {
            parts.computeIfAbsent(row.number("part"), p -> new HashSet<>()).add(row.number("commune"));
            numbers.put(row.number("part"), (int) row.number("number"));
        }
        parts.forEach((part, communes) -> people.computeIfAbsent(numbers.get(part), n -> new ArrayList<>())
                .add(communes));
    }

    /** Some communes below the EPT or EPCI in which they lie, and these below the territory of the edition. */
    private Node tree(long root, Set<Long> communes, LocalDate day) {
        Map<Long, Long> between = new HashMap<>();
        for (Row row : territories.around(communes, day)) {
            TerritoryKind kind = TerritoryKind.valueOf(row.text("outer_kind"));
            if ((kind == TerritoryKind.EPT || kind == TerritoryKind.EPCI) && row.number("outer_id") != root) {
                between.putIfAbsent(row.number("inner_id"), row.number("outer_id"));
            }
        }
        Map<Long, List<Node>> groups = new TreeMap<>();
        List<Node> inside = new ArrayList<>();
        communes.stream().sorted().filter(commune -> commune != root).forEach(commune -> {
            Node leaf = new Node(commune, List.of());
            if (between.containsKey(commune)) {
                groups.computeIfAbsent(between.get(commune), g -> new ArrayList<>())
                        .add(leaf);
            } else {
                inside.add(leaf);
            }
        });
        groups.forEach((group, leaves) -> inside.add(new Node(group, leaves)));
        return new Node(root, inside);
    }
}
