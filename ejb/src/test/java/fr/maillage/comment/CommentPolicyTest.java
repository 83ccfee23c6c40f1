package fr.maillage.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.seat.CurrentMember;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommentPolicyTest {

    private static final CurrentMember AMEL = member(1, "Amel Exemple", "CCAS de Gagny");
    private static final CurrentMember HOMONYM = member(2, "Amel Exemple", "Fils du clavier");
    private static final CurrentMember BEA = member(3, "Béa Exemple", null);
    private static final List<CurrentMember> ALL = List.of(AMEL, HOMONYM, BEA);

    private static CurrentMember member(long person, String name, String actor) {
        return new CurrentMember(person, name, actor, person + "@example.org", false);
    }

    private static List<String> rules(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    @Test
    void a_text_has_1_to_2000_characters_and_stays_what_was_typed() {
        assertThat(CommentPolicy.text("  <b>Oui</b>\r\net non ")).isEqualTo("<b>Oui</b>\net non");
        assertThat(CommentPolicy.text("é".repeat(2000))).hasSize(2000);
        assertThat(CommentPolicy.text("a\r\n".repeat(999) + "aa"))
                .as("a line end counts once")
                .hasSize(2000);
        assertThat(rules(() -> CommentPolicy.text("é".repeat(2001)))).containsExactly("too-long");
        assertThat(rules(() -> CommentPolicy.text(" \n "))).containsExactly("required");
        assertThat(rules(() -> CommentPolicy.text(null))).containsExactly("required");
    }

    @Test
    void homonyms_are_told_apart_by_their_organisations() {
        assertThat(CommentPolicy.labels(ALL).values())
                .containsExactly("Amel Exemple – CCAS de Gagny", "Amel Exemple – Fils du clavier", "Béa Exemple");
        assertThat(CommentPolicy.suggested(ALL, "AMEL", 10)).hasSize(2);
        assertThat(CommentPolicy.suggested(ALL, "bea", 10)).containsExactly("Béa Exemple");
        assertThat(CommentPolicy.suggested(ALL, "exemple", 1)).hasSize(1);
        assertThat(CommentPolicy.suggested(ALL, " ", 10)).isEmpty();
    }

    @Test
    void names_mean_members_each_once() {
        assertThat(CommentPolicy.told(
                        ALL, List.of("bea EXEMPLE", "Amel Exemple – Fils du clavier", " ", "Béa Exemple")))
                .containsExactly(BEA, HOMONYM);
        assertThat(CommentPolicy.told(ALL, null)).isEmpty();
        assertThat(rules(() -> CommentPolicy.told(ALL, List.of("Amel Exemple", "Chris", "Béa Exemple"))))
                .containsExactly("comment-told-several", "comment-told-unknown");
    }

    @Test
    void twenty_are_told_at_most() {
        List<CurrentMember> many = IntStream.range(0, 50)
                .mapToObj(i -> member(i, "Membre " + i, null))
                .toList();
        List<String> names = many.stream().map(CurrentMember::name).toList();

        assertThat(CommentPolicy.told(many, names.subList(0, 20))).hasSize(20);
        assertThat(rules(() -> CommentPolicy.told(many, names))).containsExactly("too-many");
        assertThat(rules(() -> CommentPolicy.told(many, List.of("x".repeat(100_000)))))
                .containsExactly("comment-told-unknown");
        assertThat(CommentPolicy.told(many, List.of("MEMBRE 7".toLowerCase(Locale.ROOT))))
                .hasSize(1);
    }
}
