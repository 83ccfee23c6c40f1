package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.deployment.desk.DeskDimension;
import fr.maillage.deployment.desk.DeskEntry;
import fr.maillage.deployment.desk.DeskPlace;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Orientation desks count by the link of their campaign: once, and unmet needs become statements. */
@InsideEar
class DeskIT extends OrientationDesks {

    private static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get);
    }

    private static long statements(DeskEntry entry) {
        return Sql.number(
                "select count(*) from statement s join street_entry e on e.statement_id = s.id"
                        + " where e.entry_key = ? and s.nature = 'need' and s.words = 'Créer, fabriquer'",
                entry.key().toString());
    }

    @Test
    void a_telephone_learns_the_places_of_its_territory() {
        UUID place = registry.place("93032");

        assertThat(desk.open(open()).places()).extracting(DeskPlace::id).contains(place);
    }

    @Test
    void an_unmet_need_becomes_a_statement_where_she_agrees() {
        String secret = open();
        DeskEntry agreed = nowhere("creer", true);
        DeskEntry silent = nowhere("creer", false);
        desk.take(secret, agreed);
        desk.take(secret, silent);

        assertThat(statements(agreed)).isEqualTo(1);
        assertThat(statements(silent)).isZero();
        assertThat(found().unmet()).isEqualTo(2);
        assertThat(Sql.number(
                        "select count(*) from respondent r join statement s on s.respondent_id = r.id"
                                + " join street_entry e on e.statement_id = s.id where e.entry_key = ?"
                                + " and (r.equipment is not null or r.french_ease is not null)",
                        agreed.key().toString()))
                .isZero();
    }

    @Test
    void what_is_sent_twice_or_ten_times_at_once_counts_once() {
        String secret = open();
        DeskEntry entry = nowhere("creer", true);
        ExecutorService lines = Executors.newFixedThreadPool(5);
        try {
            List<CompletableFuture<Boolean>> sent = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> desk.take(secret, entry), lines))
                    .limit(10)
                    .toList();
            assertThat(sent.stream().filter(CompletableFuture::join)).hasSize(1);
        } finally {
            lines.shutdownNow();
        }

        assertThat(desk.take(secret, entry)).isFalse();
        assertThat(found().people()).isEqualTo(1);
        assertThat(statements(entry)).isEqualTo(1);
    }

    @Test
    void nothing_is_kept_of_an_entry_that_is_wrong() {
        String secret = open();
        DeskEntry wrong = new DeskEntry(
                UUID.randomUUID(),
                "com:93008",
                today().plusDays(1),
                "voler",
                null,
                null,
                DeskDimension.TO_PLACE,
                UUID.randomUUID().toString(),
                null,
                false);

        assertThat(problem(() -> desk.take(secret, wrong)).violations())
                .extracting(violation -> violation.field() + " " + violation.rule())
                .containsExactly(
                        "territory deployment-desk-elsewhere",
                        "day deployment-desk-future",
                        "need unknown-value",
                        "place unknown-value");
        assertThat(found().people()).isZero();
        assertThat(Sql.number(
                        "select count(*) from desk_entry where entry_key = ?",
                        wrong.key().toString()))
                .isZero();
    }

    @Test
    void a_link_that_was_made_up_is_of_no_desk_or_over_counts_nothing() {
        DeskEntry entry = nowhere("creer", false);
        String street = secret(campaign("micro-trottoir", today(), today()));
        String over = secret(campaign("guichet", today().minusDays(30), today().minusDays(15)));

        assertThat(problem(() -> desk.take("x" + open(), entry)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem(() -> desk.open("")).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem(() -> desk.open(street)).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(problem(() -> desk.take(street, entry)).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(problem(() -> desk.take(over, entry)).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(found().people()).isZero();
    }
}
