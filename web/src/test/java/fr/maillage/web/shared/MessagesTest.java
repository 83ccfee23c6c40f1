package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.list.ListSpec;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final List<String> PLURALS =
            List.of("lieux", "postes", "actions", "communes", "lignes", "constats", "structures");

    /** Texts that are shown of two and more only. */
    private static final Set<String> SEVERAL = Set.of(
            "duplicate.reason.PHONE_SHARED",
            "duplicate.reason.PIVOT_SHARED",
            "map.group",
            "orientation.all",
            "place.list.more",
            "plan.finding.all",
            "shared.list.ticked.most");

    /** A key, or the beginning of one when it ends with a dot, as pages and views write it. */
    private static final Pattern KEY = Pattern.compile("['\"]([a-z][a-zA-Z-]*\\.[a-zA-Z0-9_.-]*)['\"]");

    /** The folders that have texts. */
    private static final Set<String> FEATURES = PageSources.files(PageSources.TEXTS, "messages_fr.properties").stream()
            .map(file -> file.getParent().getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--.*?-->", Pattern.DOTALL);

    @Test
    void both_languages_have_the_same_keys_each_beginning_with_its_feature() {
        for (String feature : FEATURES) {
            Set<Object> french = properties(feature, "fr").keySet();

            assertThat(properties(feature, "en").keySet()).as(feature).isEqualTo(french);
            assertThat(french).as(feature).allMatch(key -> key.toString().startsWith(feature + "."));
        }
    }

    @Test
    void no_key_is_written_twice_in_a_file_where_the_later_text_would_silently_win() throws IOException {
        for (String feature : FEATURES) {
            for (String language : List.of("fr", "en")) {
                try (Stream<String> lines = Files.lines(file(feature, language))) {
                    List<String> keys = lines.filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .toList();

                    assertThat(keys).as(feature + " " + language).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void every_key_that_pages_and_views_use_has_a_text() {
        Set<String> known = texts(Locale.FRENCH).keySet();

        assertThat(used().stream()
                        .filter(key -> key.endsWith(".")
                                ? known.stream().noneMatch(k -> k.startsWith(key))
                                : !known.contains(key))
                        .toList())
                .isEmpty();
    }

    @Test
    void kinds_of_records_are_known_by_what_their_features_announce() {
        assertThat(RecordTexts.kinds()).contains("actor", "offer").doesNotContain("job");
    }

    @Test
    void kinds_that_come_in_by_mapping_are_found_among_the_classes() {
        assertThat(IntakeTexts.required()).contains("actor.intake.actors.title", "actor.intake.actors.field.name");
    }

    @Test
    void lists_that_are_declared_are_found_among_the_classes() {
        assertThat(ListTexts.specs()).extracting(ListSpec::kind).contains("diagnosis.irritant", "committee.body");
        assertThat(ListTexts.required())
                .contains(
                        "committee.body.kind.jury",
                        "diagnosis.irritant.filter.archived",
                        "diagnosis.street.column.days");
    }

    @Test
    void no_text_is_left_that_nothing_uses() {
        Set<String> used = used();

        assertThat(texts(Locale.FRENCH).keySet().stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> !RecordTexts.optional().contains(key))
                        .filter(key -> !FeatureTexts.optional(key))
                        .filter(key -> used.stream().noneMatch(u -> u.endsWith(".") && key.startsWith(u)))
                        .toList())
                .isEmpty();
    }

    @Test
    void an_apostrophe_is_written_once_also_in_texts_with_values() {
        assertThat(texts(Locale.FRENCH).values()).noneMatch(text -> text.contains("''"));
        assertThat(Messages.format(Locale.FRENCH, "shared.chip.remove", "l'accès"))
                .isEqualTo("Retirer le filtre l'accès");
    }

    @Test
    void no_apostrophe_is_swallowed_whatever_the_number() {
        for (Locale locale : Languages.SUPPORTED) {
            texts(locale).entrySet().stream()
                    .filter(text ->
                            text.getValue().contains("{0") || text.getValue().contains(",choice,"))
                    .forEach(text -> {
                        for (int number : new int[] {0, 1, 2, 5}) {
                            Object[] args = new Object[8];
                            Arrays.fill(args, number);
                            assertThat(Messages.format(locale, text.getKey(), args))
                                    .as(text.getKey())
                                    .isEqualTo(new MessageFormat(text.getValue().replace('\'', '^'), locale)
                                            .format(args)
                                            .replace('^', '\''));
                        }
                    });
        }
        assertThat(Messages.format(Locale.FRENCH, "orientation.without.MODE", 3))
                .isEqualTo("Accepter une autre façon d'être aidé\u00a0: 3 lieux");
    }

    @Test
    void a_count_of_none_one_or_two_keeps_the_apostrophes_of_its_sentence() {
        assertThat(Messages.format(Locale.FRENCH, "confirmation.preview", 0, 0))
                .isEqualTo("Aucune fiche n'est concernée.");
        assertThat(Messages.format(Locale.FRENCH, "confirmation.preview", 1, 1))
                .isEqualTo("Une fiche est concernée\u00a0; 1 avec une adresse.");
        assertThat(Messages.format(Locale.FRENCH, "confirmation.preview", 2, 1))
                .isEqualTo("2 fiches sont concernées\u00a0; 1 avec une adresse où écrire.");
        assertThat(Messages.format(Locale.FRENCH, "map.unlocated", 1))
                .isEqualTo("1 lieu sans position n'est que dans le tableau");
        assertThat(Messages.format(Locale.FRENCH, "map.unlocated", 2))
                .isEqualTo("2 lieux sans position ne sont que dans le tableau");
    }

    @Test
    void a_plural_follows_its_number() {
        assertThat(Messages.format(Locale.FRENCH, "shared.errors.title", 1)).isEqualTo("Une erreur à corriger");
        assertThat(Messages.format(Locale.FRENCH, "shared.errors.title", 3)).isEqualTo("3 erreurs à corriger");
        Object[] ones = new Object[8];
        Arrays.fill(ones, 1);
        assertThat(texts(Locale.FRENCH).entrySet().stream()
                        .filter(text -> text.getValue().contains("{0") && !SEVERAL.contains(text.getKey()))
                        .map(text -> text.getKey() + "=" + Messages.format(Locale.FRENCH, text.getKey(), ones))
                        .filter(text ->
                                PLURALS.stream().anyMatch(word -> text.matches("(?s).*\\b1 " + word + "\\b.*"))))
                .isEmpty();
    }

    @Test
    void a_missing_text_shows_its_key() {
        for (String key : List.of("shared.none-such", "nobody.list.title", "none", "", "..", "../shared.title")) {
            assertThat(Messages.text(Locale.FRENCH, key)).isEqualTo("???" + key + "???");
            assertThat(Messages.has(key)).isFalse();
        }
    }

    /** Lists what looks like a key of a feature; other quoted words (files, media types) begin with no feature's name. */
    private static Set<String> used() {
        Set<String> announced = RecordTexts.announced();
        Set<String> keys = new TreeSet<>(RecordTexts.required());
        keys.addAll(FeatureTexts.required());
        keys.addAll(TagTexts.required());
        keys.addAll(IntakeTexts.required());
        keys.addAll(ListTexts.required());
        Stream.concat(
                        PageSources.files(PageSources.PAGES, ".xhtml").stream(),
                        PageSources.files(PageSources.JAVA, ".java").stream())
                .map(file -> COMMENT.matcher(PageSources.text(file)).replaceAll(""))
                .forEach(source -> {
                    Matcher matcher = KEY.matcher(source);
                    while (matcher.find()) {
                        String key = matcher.group(1);
                        if (FEATURES.contains(key.substring(0, key.indexOf('.')))
                                && !key.matches(".*\\.(css|js|svg)")
                                && !announced.contains(key)
                                && (Messages.has(key) || !isRule(key))) {
                            keys.add(key);
                        }
                    }
                });
        return keys;
    }

    /** Rules have sentences of their own, and names that begin like those of features. */
    private static boolean isRule(String key) {
        return !RuleTexts.text(Violation.of(null, key, null), Locale.FRENCH).equals(key);
    }

    /** The texts of all features. */
    private static Map<String, String> texts(Locale locale) {
        Map<String, String> texts = new TreeMap<>();
        FEATURES.forEach(feature -> texts.putAll(Messages.texts(feature, locale)));
        return texts;
    }

    private static Properties properties(String feature, String language) {
        Path file = file(feature, language);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
        return properties;
    }

    private static Path file(String feature, String language) {
        return PageSources.TEXTS.resolve(feature).resolve("messages_" + language + ".properties");
    }
}
