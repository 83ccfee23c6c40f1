package fr.maillage.deployment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID PLACE = UUID.fromString("5f6a0c2e-1111-4222-8333-444455556666");

    private final DeskPolicy rules = policy(-10, 10);

    /** Of a desk that stands from so many days from today until so many. */
    private static DeskPolicy policy(int from, int until) {
        return new DeskPolicy(
                new Vocabularies(List.of(
                        term(Vocabulary.NEED, "bases", true),
                        term(Vocabulary.NEED, "ancien", false),
                        term(Vocabulary.EQUIPMENT, "aucun", true),
                        term(Vocabulary.FRENCH_EASE, "aise", true),
                        term(Vocabulary.NETWORK, "france-services", true))),
                Set.of("com:93032"),
                PLACE::equals,
                TODAY.plusDays(from),
                TODAY.plusDays(until),
                TODAY);
    }

    private static VocabularyTerm term(Vocabulary list, String code, boolean active) {
        return new VocabularyTerm(list, code, code, null, null, 1, active);
    }

    private static DeskEntry sent(String direction, String place, String network) {
        return new DeskEntry(
                UUID.randomUUID(), "com:93032", TODAY, "bases", "aucun", null, direction, place, network, false);
    }

    private static DeskEntry came(String territory, LocalDate day, String need, String equipment, String ease) {
        return new DeskEntry(
                UUID.randomUUID(), territory, day, need, equipment, ease, DeskDimension.NOWHERE, null, null, false);
    }

    private List<String> wrong(DeskEntry entry) {
        Problem problem = catchThrowableOfType(Problem.class, () -> rules.check(entry));
        assertThat(problem).isNotNull();
        return problem.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    @Test
    void a_person_is_sent_to_a_place_to_a_network_or_nowhere() {
        assertThatCode(() -> rules.check(sent("place", PLACE.toString(), null))).doesNotThrowAnyException();
        assertThatCode(() -> rules.check(sent("network", null, "france-services")))
                .doesNotThrowAnyException();
        assertThatCode(() -> rules.check(sent("nowhere", null, null))).doesNotThrowAnyException();
    }

    @Test
    void a_direction_says_where_and_nothing_else() {
        assertThat(wrong(sent(null, null, null))).containsExactly("direction required");
        assertThat(wrong(sent("ailleurs", null, null))).containsExactly("direction unknown-value");
        assertThat(wrong(sent("place", null, null))).containsExactly("place required");
        assertThat(wrong(sent("network", null, null))).containsExactly("network required");
        assertThat(wrong(sent("nowhere", PLACE.toString(), null))).containsExactly("place deployment-desk-direction");
        assertThat(wrong(sent("place", UUID.randomUUID().toString(), null))).containsExactly("place unknown-value");
        assertThat(wrong(sent("place", "Médiathèque", null))).containsExactly("place unknown-value");
        assertThat(wrong(sent("network", null, "nulle-part"))).containsExactly("network unknown-value");
    }

    @Test
    void need_equipment_and_ease_are_terms_in_use() {
        assertThat(wrong(came("com:93032", TODAY, null, null, null))).containsExactly("need required");
        assertThat(wrong(came("com:93032", TODAY, "ancien", "voiture", "polyglotte")))
                .containsExactly("need unknown-value", "equipment unknown-value", "ease unknown-value");
    }

    @Test
    void the_desk_stands_in_its_communes_on_its_days() {
        assertThat(wrong(came(null, null, "bases", null, null))).containsExactly("territory required", "day required");
        assertThat(wrong(came("com:93008", TODAY.plusDays(1), "bases", null, null)))
                .containsExactly("territory deployment-desk-elsewhere", "day deployment-desk-future");
        assertThat(wrong(came("com:93032", TODAY.minusDays(11), "bases", null, null)))
                .containsExactly("day deployment-desk-day");
    }

    @Test
    void the_first_day_of_a_desk_is_one_of_its_days_and_so_are_the_last_and_today() {
        assertThatCode(() -> policy(-10, 0).check(came("com:93032", TODAY.minusDays(10), "bases", null, null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> policy(-10, 0).check(came("com:93032", TODAY, "bases", null, null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> policy(-10, -3).check(came("com:93032", TODAY.minusDays(3), "bases", null, null)))
                .doesNotThrowAnyException();
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> policy(-10, -3).check(came("com:93032", TODAY.minusDays(2), "bases", null, null)))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("deployment-desk-day");
    }

    @Test
    void what_is_said_of_a_place_goes_with_its_direction_alone() {
        assertThat(wrong(sent("network", PLACE.toString(), "france-services")))
                .containsExactly("place deployment-desk-direction");
        assertThat(wrong(sent("place", PLACE.toString().toUpperCase(Locale.ROOT), null)))
                .containsExactly("place unknown-value");
    }

    @Test
    void a_person_counts_once_by_each_thing_and_her_need_again_where_nothing_answers() {
        assertThat(sent("nowhere", null, null).counted())
                .containsOnly(
                        entry(DeskDimension.NEED, "bases"),
                        entry(DeskDimension.UNMET, "bases"),
                        entry(DeskDimension.EQUIPMENT, "aucun"),
                        entry(DeskDimension.EASE, DeskDimension.UNKNOWN),
                        entry(DeskDimension.DIRECTION, "nowhere"));
        assertThat(sent("place", PLACE.toString(), null).counted())
                .containsEntry(DeskDimension.PLACE, PLACE.toString())
                .doesNotContainKeys(DeskDimension.UNMET, DeskDimension.NETWORK);
    }
}
