package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.orientation.OrientedPlace.Group;
import fr.maillage.orientation.model.GreatCircle;
import fr.maillage.orientation.model.OrientationPolicy;
import fr.maillage.place.search.FreshnessThresholds;
import fr.maillage.place.search.PlaceStandings;
import fr.maillage.shared.Parts;
import fr.maillage.territory.CommuneCentres.Centre;
import fr.maillage.territory.reference.ReferenceFiles;
import fr.maillage.territory.town.Towns;
import fr.maillage.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thirty questions of residents of Seine-Saint-Denis, with the distance and the age of the first three answers, among made-up
 * places. The expected answers were worked out apart from this code.
 */
class ResidentQuestionsTest {

    private static final PlaceStandings.Today TODAY =
            new PlaceStandings.Today(FreshnessThresholds.NATIONAL, LocalDate.of(2026, 12, 1));

    private static final Map<String, Need> NEEDS = Stream.of(
                    need("telephone", "outils-quotidien"),
                    need("bases", "outils-quotidien"),
                    need("securite", "utilisation-securisee"),
                    need("ecole", "parentalite-education"),
                    need("creer", "loisirs-creations"),
                    need("materiel", "acces-internet-materiel"),
                    chartered("demarche", "aide-demarches"),
                    chartered("emploi", "insertion-professionnelle"),
                    byCharter("caf"),
                    byCharter("impots"))
            .collect(Collectors.toMap(Need::code, Function.identity()));

    private static final List<Located> PLACES = rows("places.csv", ResidentQuestionsTest::located);

    private record Located(PublicPlace place, double latitude, double longitude) {}

    /** A question with the first answers in words. */
    record Question(String need, String where, List<String> answers) {}

    static List<Question> questions() {
        return rows(
                "questions.csv",
                row -> new Question(
                        row.getField("need"),
                        row.getField("where"),
                        row.getFields().subList(2, row.getFieldCount())));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_question_has_its_three_answers_with_their_distance_and_age(Question question) {
        Optional<Centre> from = Towns.point(question.where());

        List<String> said = from.isEmpty()
                ? List.of("demande la ville")
                : answered(NEEDS.get(question.need()), from.get()).stream()
                        .limit(3)
                        .map(ResidentQuestionsTest::said)
                        .toList();

        assertThat(said).isEqualTo(question.answers());
    }

    @Test
    void thirty_of_them_are_asked() {
        assertThat(questions()).hasSize(30);
    }

    @Test
    void in_no_town_is_the_first_answer_more_than_a_kilometre_and_a_half_farther_than_the_nearest() {
        Map<String, Centre> centres = ReferenceFiles.centres();
        for (String town : Towns.own()) {
            for (Need need : NEEDS.values()) {
                List<OrientedPlace> answered = answered(need, centres.get(town)).stream()
                        .filter(place -> place.group() == Group.FITS)
                        .toList();
                double nearest = answered.stream()
                        .mapToDouble(OrientedPlace::metres)
                        .min()
                        .orElseThrow();

                assertThat(answered.get(0).metres() - nearest)
                        .as(need.code() + " in " + town)
                        .isLessThanOrEqualTo(OrientationPolicy.MOST_GAINED);
            }
        }
    }

    /** The places that nothing speaks against, in the order of an answer. */
    private static List<OrientedPlace> answered(Need need, Centre from) {
        OrientationQuery asked = OrientationDescriber.asking(need);
        return PLACES.stream()
                .map(located -> {
                    List<Reason> reasons = OrientationPolicy.judge(asked, need, located.place(), Opening.NOT_GIVEN);
                    return new OrientedPlace(
                            located.place(),
                            located.latitude(),
                            located.longitude(),
                            true,
                            GreatCircle.metres(
                                    from.latitude(), from.longitude(), located.latitude(), located.longitude()),
                            OrientationPolicy.group(reasons),
                            reasons,
                            Opening.NOT_GIVEN);
                })
                .filter(place ->
                        place.group() == Group.FITS || place.place().services().isEmpty())
                .sorted(OrientationPolicy.ORDER)
                .toList();
    }

    private static String said(OrientedPlace place) {
        LocalDate known = place.place().standing().knownOn();
        String age = known == null ? "sans date" : ChronoUnit.MONTHS.between(known, TODAY.day()) + " mois";
        return String.format(Locale.ROOT, "%s à %.1f km, %s", place.place().name(), place.metres() / 1000, age);
    }

    private static Located located(NamedCsvRecord row) {
        Map<Vocabulary, List<String>> terms = new EnumMap<>(Vocabulary.class);
        terms.put(Vocabulary.SERVICE, words(row.getField("services")));
        terms.put(Vocabulary.PROGRAMME, words(row.getField("programmes")));
        String date = row.getField("date");
        PublicPlace place = Fixtures.place(row.getField("name"), terms);
        PublicPlace dated = Fixtures.standing(place, TODAY.of(date.isEmpty() ? null : LocalDate.parse(date)));
        return new Located(dated, Double.parseDouble(row.getField("lat")), Double.parseDouble(row.getField("lon")));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(Parts.of(text, "|"));
    }

    private static Need need(String code, String service) {
        return new Need(
                Fixtures.term(Vocabulary.NEED, code, code),
                List.of(new TermRef(Vocabulary.SERVICE, service)),
                List.of());
    }

    private static Need chartered(String code, String service) {
        return new Need(
                Fixtures.term(Vocabulary.NEED, code, code),
                List.of(new TermRef(Vocabulary.SERVICE, service), OrientationPolicy.FRANCE_SERVICES),
                List.of());
    }

    private static Need byCharter(String code) {
        return new Need(
                Fixtures.term(Vocabulary.NEED, code, code),
                List.of(OrientationPolicy.FRANCE_SERVICES),
                List.of(new TermRef(Vocabulary.SERVICE, "aide-demarches")));
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> mapper) {
        try (Reader reader = new InputStreamReader(
                        ResidentQuestionsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .allowMissingFields(true)
                        .ofNamedCsvRecord(reader)) {
            return csv.stream().map(mapper).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
