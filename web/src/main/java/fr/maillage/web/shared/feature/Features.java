package fr.maillage.web.shared.feature;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Announcements of all features, in an order that does not depend on how they are found. One that throws is left out, and
 * logged once: the pages of the others stand.
 */
@ApplicationScoped
public class Features {

    private static final Logger LOG = System.getLogger(Features.class.getName());

    @Inject
    @Any
    private Instance<Feature> beans;

    private List<Announcement> announced;

    /**
     * An entry of the navigation with its feature.
     *
     * @param feature its name, which is that of its folder of pages
     */
    public record Entry(String feature, NavEntry announced) {}

    /**
     * A word with the feature that explains it.
     *
     * @param feature its name
     */
    public record Word(String feature, GlossaryWord announced) {

        /** The key of the word itself. */
        public String wordKey() {
            return feature + ".word." + announced.key();
        }

        /** The key of what it means. */
        public String meaningKey() {
            return feature + ".meaning." + announced.key();
        }
    }

    /**
     * A kind of record with the feature that it belongs to.
     *
     * @param feature its name
     */
    public record Kind(String feature, RecordPage announced) {}

    /** For CDI. */
    public Features() {
        // Announcements come with gather().
    }

    /** Those of a test, without CDI. */
    Features(Stream<Supplier<Feature>> found) {
        announced = read(found);
    }

    @PostConstruct
    void gather() {
        announced = read(beans.handlesStream().map(handle -> handle::get));
    }

    private static List<Announcement> read(Stream<Supplier<Feature>> found) {
        List<Announcement> all = new ArrayList<>();
        found.forEach(feature -> read(feature).ifPresent(all::add));
        all.sort(Comparator.comparing(Announcement::name));
        return List.copyOf(all);
    }

    private static Optional<Announcement> read(Supplier<Feature> feature) {
        // Whatever a feature throws, the others must not miss their pages.
        try {
            return Optional.of(Announcement.of(feature.get()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A feature is left out: what it announces cannot be read", e);
            return Optional.empty();
        }
    }

    /** The entries of a group of the navigation, in their order. */
    public List<Entry> navigation(NavGroup group) {
        return announced.stream()
                .flatMap(a -> a.navigation().stream().map(entry -> new Entry(a.name(), entry)))
                .filter(entry -> entry.announced().group() == group)
                .sorted(Comparator.comparingInt(entry -> entry.announced().rank()))
                .toList();
    }

    /** The path of the entry that an address belongs to whose folder has none; empty where nobody announces one. */
    public Optional<String> entryOf(String address) {
        return longest(address, Announcement::entryOf);
    }

    /** The feature that a kind of record belongs to, and its page; empty for one that nobody announces. */
    public Optional<Kind> record(String kind) {
        return announced.stream()
                .flatMap(a -> a.records().stream().map(page -> new Kind(a.name(), page)))
                .filter(k -> k.announced().kind().equals(kind))
                .findFirst();
    }

    /**
     * A kind by the word that records of others call it: {@code finding} for {@code diagnosis.finding}; empty where none, or
     * more than one, is called so.
     */
    public Optional<Kind> called(String word) {
        List<Kind> kinds = announced.stream()
                .flatMap(a -> a.records().stream().map(page -> new Kind(a.name(), page)))
                .filter(k -> k.announced().kind().endsWith("." + word))
                .toList();
        return record(word).or(() -> kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty());
    }

    /** The includes of the cards of the first page of a group, in their order. */
    public List<String> homeCards(NavGroup group) {
        return announced.stream()
                .flatMap(a -> a.homeCards().stream())
                .filter(card -> card.group() == group)
                .sorted(Comparator.comparingInt(HomeCard::rank))
                .map(card -> "/WEB-INF/includes/" + card.include())
                .toList();
    }

    /** The page of the guide for an address; empty where nobody announces one. */
    public Optional<String> guide(String address) {
        return longest(address, Announcement::guide);
    }

    /** The keys of the words of the trade to explain on a page; those that nobody explains are left out. */
    public List<String> words(String address) {
        return longest(address, Announcement::words).stream()
                .flatMap(List::stream)
                .filter(key -> word(key).isPresent())
                .toList();
    }

    /** A word of the trade; empty where nobody explains it. */
    public Optional<Word> word(String key) {
        return words().filter(w -> w.announced().key().equals(key)).findFirst();
    }

    /** All words of the trade, in the order of the glossary. */
    public List<Word> glossary() {
        return words().sorted(Comparator.comparingInt(w -> w.announced().rank()))
                .toList();
    }

    private Stream<Word> words() {
        return announced.stream().flatMap(a -> a.glossary().stream().map(word -> new Word(a.name(), word)));
    }

    private <T> Optional<T> longest(String address, Function<Announcement, Map<String, T>> announces) {
        return announced.stream()
                .flatMap(a -> announces.apply(a).entrySet().stream())
                .filter(entry -> address.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
