package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.web.shared.FrenchTexts.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds French texts, and the English beside them, to {@code docs/french.md}. */
class FrenchWordsTest {

    private static final Path PAGE = Path.of("../docs/french.md");

    /** A value that is shown; one that only chooses between singular and plural may be missing in a language. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?!,choice)");

    /** Signs that a space must go before, where a word, a bracket or a value stands there. */
    private static final Pattern STUCK =
            Pattern.compile("[\\p{L}\\d)}»](?:[;!?]|:(?!\\S))|[\\p{L}\\d)}]»|«[\\p{L}\\d({]");

    /** Codes, addresses and syntax that have signs of their own. */
    private static final Pattern SYNTAX = Pattern.compile(
            "https?:\\S*|\\S+\\.xhtml\\S*|[A-Z]+=\\S+|\\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\\b[-A-Za-z]* [\\d:,;\\- A-Za-z]+|\\d,choice,");

    private static final Pattern BREAKING = Pattern.compile(" (?:[;:!?»€]|%(?!\\p{L}))|« ");

    private static final Pattern ISO = Pattern.compile("AAAA-MM|\\d{4}-\\d{2}-\\d{2}");

    /** Texts about files of data, whose forms are fixed elsewhere. */
    private static final List<String> DATA = List.of("opendata.", "deployment.intake.");

    private static final Pattern TU = word("tu|te|toi|tes");

    /** Keys of buttons that act, beside heads of columns. */
    private static final Pattern BUTTON = Pattern.compile("(?<!\\.column)\\.do$");

    private static final Pattern INFINITIVE = Pattern.compile("(?:Ne plus )?\\p{L}+(?:er|ir|re)(?!\\p{L}).*");

    /** Names of imports by mapping, which are codes. */
    private static final Pattern MAPPING = Pattern.compile("\\.intake\\.([a-z-]+)\\.name$");

    /** Words to avoid, with those to write in their place. */
    private record Word(String not, String but, Pattern pattern) {

        private String found(Text text) {
            return text.where() + ": \"" + not + "\" stands for \"" + but + "\" (docs/french.md), in: " + text.plain();
        }
    }

    @Test
    void all_bundles_are_found_with_the_guide() {
        assertThat(FrenchTexts.bundles()).hasSizeGreaterThan(80);
        assertThat(FrenchTexts.french()).hasSizeGreaterThan(9_000);
        assertThat(FrenchTexts.english()).hasSizeGreaterThan(9_000);
        assertThat(FrenchTexts.guide()).hasSizeGreaterThan(2_000);
        assertThat(words("Words that do not occur")).hasSizeGreaterThan(80);
        assertThat(words("English")).hasSizeGreaterThan(15);
    }

    @Test
    void a_word_is_found_whole_whatever_its_capitals_spaces_and_apostrophes() {
        assertThat(occurring("pour de bon", "Effacé pour\u00a0de bon.")).isTrue();
        assertThat(occurring("c'est trop", "C’est trop : 4 au plus")).isTrue();
        assertThat(occurring("trou", "Trouver un lieu")).isFalse();
        assertThat(occurring("dites", "Les éditions inédites")).isFalse();
    }

    @Test
    void no_word_occurs_that_the_page_rules_out() {
        assertThat(found("Words that do not occur", FrenchTexts.french())).isEmpty();
        assertThat(found("Words that do not occur", FrenchTexts.guide())).isEmpty();
    }

    @Test
    void english_is_not_french_word_for_word() {
        assertThat(found("English", FrenchTexts.english())).isEmpty();
    }

    @Test
    void readers_are_addressed_as_vous() {
        assertThat(wrong(text -> TU.matcher(text.plain()).find())).isEmpty();
    }

    @Test
    void buttons_that_act_are_infinitives() {
        assertThat(FrenchTexts.french().stream()
                        .filter(text -> BUTTON.matcher(text.key()).find())
                        .toList())
                .hasSizeGreaterThan(40)
                .allSatisfy(text -> assertThat(text.plain()).as(text.where()).matches(INFINITIVE));
    }

    @Test
    void no_reader_is_asked_for_the_name_of_a_mapping() {
        Set<String> kinds = new TreeSet<>();
        FrenchTexts.french().forEach(text -> {
            Matcher kind = MAPPING.matcher(text.key());
            if (kind.find()) {
                kinds.add(kind.group(1));
            }
        });

        assertThat(kinds).contains("posts", "drop-ins", "funding-lines");
        assertThat(wrong(text -> kinds.stream().anyMatch(kind -> text.plain().contains("correspondance " + kind))))
                .isEmpty();
    }

    @Test
    void days_are_written_as_people_write_them() {
        assertThat(wrong(text ->
                        ISO.matcher(text.words()).find() && DATA.stream().noneMatch(text.key()::startsWith)))
                .isEmpty();
    }

    @Test
    void double_signs_and_quotes_have_their_space() {
        assertThat(wrong(text -> STUCK.matcher(SYNTAX.matcher(text.plain()).replaceAll(" "))
                        .find()))
                .isEmpty();
    }

    @Test
    void bundles_that_are_read_as_they_are_have_no_break_spaces_written() {
        assertThat(wrong(text -> text.file().startsWith(Path.of("../ejb"))
                        && !text.file().endsWith("hours.properties")
                        && BREAKING.matcher(text.words()).find()))
                .as("hours are typed again from what is shown, and keep the space of the keyboard")
                .isEmpty();
    }

    @Test
    void quotes_are_french_dots_are_one_sign_and_spaces_are_single() {
        assertThat(wrong(text -> text.words().contains("\"")
                        || text.words().contains("...")
                        || text.words().strip().contains("  ")
                        || text.words().contains(" ,")))
                .isEmpty();
    }

    @Test
    void a_file_has_one_apostrophe() {
        assertThat(FrenchTexts.bundles()).allSatisfy(file -> {
            List<Text> texts = FrenchTexts.texts(file);
            assertThat(texts.stream().anyMatch(text -> text.words().contains("'"))
                            && texts.stream().anyMatch(text -> text.words().contains("’")))
                    .as(file + " has both ' and ’ (docs/french.md)")
                    .isFalse();
        });
    }

    @Test
    void both_languages_have_the_same_values_to_fill_in() {
        assertThat(FrenchTexts.bundles()).allSatisfy(file -> {
            Path other = FrenchTexts.english(file);
            if (Files.exists(other)) {
                List<Text> english = FrenchTexts.texts(other);
                assertThat(FrenchTexts.texts(file))
                        .allSatisfy(text -> assertThat(filled(text.words()))
                                .as(text.where())
                                .isEqualTo(english.stream()
                                        .filter(o -> o.key().equals(text.key()))
                                        .findFirst()
                                        .map(o -> filled(o.words()))
                                        .orElse(Set.of())));
            }
        });
    }

    @Test
    void pages_put_no_break_spaces_where_texts_are_typed_with_the_space_bar() {
        assertThat(FrenchSpaces.put("Où ? « Ici » : 12 € ; 7 % !"))
                .isEqualTo("Où\u00a0? «\u00a0Ici\u00a0»\u00a0: 12\u00a0€\u00a0; 7\u00a0%\u00a0!");
        assertThat(FrenchSpaces.put("commence le %s.")).isEqualTo("commence le %s.");
        assertThat(FrenchSpaces.put("Fin : ")).isEqualTo("Fin\u00a0: ");
        assertThat(FrenchSpaces.put("7 %")).isEqualTo("7\u00a0%");
        assertThat(FrenchSpaces.put("")).isEmpty();
    }

    private static Set<String> filled(String text) {
        Set<String> values = new TreeSet<>();
        Matcher value = PLACEHOLDER.matcher(text);
        while (value.find()) {
            values.add(value.group(1));
        }
        return values;
    }

    private static List<String> wrong(Predicate<Text> wrong) {
        return FrenchTexts.french().stream()
                .filter(wrong)
                .map(text -> text.where() + ": " + text.plain())
                .toList();
    }

    private static List<String> found(String heading, List<Text> texts) {
        List<Word> words = words(heading);
        return texts.stream()
                .flatMap(text -> words.stream()
                        .filter(word -> word.pattern().matcher(text.plain()).find())
                        .map(word -> word.found(text)))
                .toList();
    }

    private static boolean occurring(String not, String words) {
        return word(Pattern.quote(not))
                .matcher(new Text(PAGE, "", words).plain())
                .find();
    }

    /** The rows of the table below a heading of the page. */
    private static List<Word> words(String heading) {
        String page = PageSources.text(PAGE);
        String section = page.substring(page.indexOf("\n## " + heading + "\n") + 1);
        int next = section.indexOf("\n## ");
        return Stream.of((next < 0 ? section : section.substring(0, next)).split("\n"))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.split("\\|"))
                .map(cells -> new Word(cells[1].strip(), cells[2].strip(), word(Pattern.quote(cells[1].strip()))))
                .toList();
    }

    private static Pattern word(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
