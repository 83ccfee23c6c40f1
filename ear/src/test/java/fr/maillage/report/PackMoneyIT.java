package fr.maillage.report;

import static fr.maillage.report.PackTelling.figures;
import static fr.maillage.report.PackTelling.officer;
import static fr.maillage.report.PackTelling.rows;
import static fr.maillage.report.PackTelling.sentences;
import static fr.maillage.report.PackTelling.sum;
import static fr.maillage.report.PackTelling.tables;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Money in the pack of a meeting, as told to members and to officers. */
// Late: others count what is there before the plan's story is told.
@Order(Integer.MAX_VALUE - 1)
@InsideEar
class PackMoneyIT {

    private static final String SEINE_SAINT_DENIS = "dep:93";
    private static final LocalDate OF_PLAN = LocalDate.of(2022, 9, 30);
    private static final LocalDate OF_POSTS = LocalDate.of(2026, 1, 31);

    /** Stories that packs speak of, and the sections that tell of them. */
    @Inject
    private PackTelling telling;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    @BeforeEach
    void told() {
        telling.told();
    }

    private List<ReportBlock> blocks(String name, String territory, LocalDate today, Readers readers) {
        return telling.blocks(name, territory, today, readers);
    }

    private long statements(String name, String territory) {
        LocalDate today = name.startsWith("ends") || name.equals("opinions") ? OF_POSTS : OF_PLAN;
        return officer(() -> Statements.all(factory, () -> telling.read(name, territory, today, Readers.OFFICERS)));
    }

    @Test
    void money_is_told_by_axis_and_what_was_asked_for_and_who_gives_is_for_officers() {
        List<ReportBlock> officers = blocks("money-axes", SEINE_SAINT_DENIS, OF_PLAN, Readers.OFFICERS);
        List<ReportBlock> members = blocks("money-axes", SEINE_SAINT_DENIS, OF_PLAN, Readers.MEMBERS);

        assertThat(tables(officers)).hasSize(3);
        assertThat(tables(members)).hasSize(1);
        assertThat(rows(tables(members).get(0)))
                .isEqualTo(rows(tables(officers).get(0)))
                .isNotEmpty();
        assertThat(sum(tables(members).get(0), 2)).isEqualByComparingTo("366751.25");
        assertThat(sum(tables(members).get(0), 3)).isEqualByComparingTo("267600.00");
        assertThat(officers.toString()).contains("399251.25");
        assertThat(members.toString()).doesNotContain("399251.25");
        assertThat(sentences(members)).contains("ne sont que dans l’édition des pilotes");
        assertThat(sentences(officers)).isEmpty();
        assertThat(rows(tables(blocks("money-axes", "com:93074", OF_PLAN, Readers.MEMBERS))
                        .get(0)))
                .isEmpty();
    }

    @Test
    void envelopes_are_told_in_sum_and_one_by_one_for_officers() {
        List<ReportBlock> officers = blocks("money-envelopes", SEINE_SAINT_DENIS, OF_PLAN, Readers.OFFICERS);
        List<ReportBlock> members = blocks("money-envelopes", SEINE_SAINT_DENIS, OF_PLAN, Readers.MEMBERS);

        assertThat(rows(tables(officers).get(0))).hasSizeGreaterThanOrEqualTo(6);
        assertThat(figures(members)).isEqualTo(figures(officers)).hasSize(3);
        assertThat(new BigDecimal(figures(members).get(0)))
                .isEqualByComparingTo(sum(tables(officers).get(0), 1));
        assertThat(tables(members)).isEmpty();
        assertThat(sentences(members)).contains("ne sont que dans l’édition des pilotes");
        assertThat(sentences(blocks("money-envelopes", SEINE_SAINT_DENIS, LocalDate.of(2019, 1, 1), Readers.MEMBERS)))
                .isEqualTo("Aucune enveloppe pour 2019.");
    }
}
